import FoundationEssentials
import Glibc

/// Reads whole files; the only code of this module that opens one.
enum TextFile {
  /// The bytes of a file; nothing where it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        // The buffer has room for `size` bytes, of which `count` are filled.
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { return }
        count += got
      }
    }
  }

  /// Whether there is a file at a path, readable or not.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path without links and dots; the path itself where there is nothing at it.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, sorted; nothing where it is not one.
  static func names(in folder: String) -> [String]? {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return names?.filter { !$0.hasPrefix(".") }.sorted()
  }
}

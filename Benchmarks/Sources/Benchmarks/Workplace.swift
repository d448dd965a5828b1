import Glibc

/// Folders of this run's own, gone when it is over: one on disk, one in memory, where fsync costs nothing.
final class Workplace {
  let onDisk: String
  let inMemory: String
  private var count = 0

  init() throws {
    onDisk = try Self.make(in: Program.root + "/.build")
    inMemory = try Self.make(in: "/dev/shm")
  }

  deinit {
    Self.remove(onDisk)
    Self.remove(inMemory)
  }

  /// A new folder in one of the two.
  func folder(in root: String) -> String {
    count += 1
    let path = "\(root)/\(count)"
    mkdir(path, 0o700)
    return path
  }

  /// What one append of so many bytes with its fsync costs in a folder, in milliseconds.
  static func fsyncTime(in folder: String, bytes: Int) throws -> Double {
    let descriptor = open(folder + "/fsync", O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw MeasuringFailure.system("open") }
    defer { close(descriptor) }
    let line = [UInt8](repeating: 32, count: bytes)
    guard Glibc.write(descriptor, line, bytes) == bytes else { throw MeasuringFailure.system("write") }
    return timed { fsync(descriptor) }
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw MeasuringFailure.system(path) }
    fputs(text, file)
    fclose(file)
  }

  static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    Glibc.remove(path)
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        // d_name is a C string within a fixed array.
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func make(in root: String) throws -> String {
    var template = Array("\(root)/vouch-benchmarks-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { throw MeasuringFailure.system("no folder in \(root)") }
    return String(cString: path)
  }
}

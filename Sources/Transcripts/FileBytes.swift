import Glibc

/// Whole files and folders, by the system's own calls so that modes and errors are exact.
enum FileBytes {
  static func read(_ path: String) throws(TranscriptError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    defer { close(descriptor) }
    return try read(descriptor, path: path)
  }

  static func read(_ descriptor: Int32, path: String) throws(TranscriptError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(descriptor, &block, block.count)
      if got == 0 { return bytes }
      if got < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, errno: errno)
      }
      bytes.append(contentsOf: block[..<got])
    }
  }

  /// Writes all bytes, or throws with the system's error number.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(TranscriptError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        // Within the buffer: `sent` is below its count.
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unwritable(path: path, errno: errno)
      }
      sent += count
    }
  }

  /// Makes a name in a folder last through a loss of power.
  static func settle(folder: String) throws(TranscriptError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: folder, errno: errno) }
    defer { close(descriptor) }
    // Some file systems cannot settle a folder; they say so with EINVAL.
    if fsync(descriptor) != 0, errno != EINVAL { throw .unwritable(path: folder, errno: errno) }
  }

  /// Makes a folder and those above it, for their owner only.
  static func makeFolders(_ path: String) throws(TranscriptError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw .unwritable(path: path, errno: errno)
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path: path, errno: errno) }
  }
}

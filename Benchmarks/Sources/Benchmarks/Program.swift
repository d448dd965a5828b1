import Glibc

/// Where the project's folder and the programs to be measured are.
enum Program {
  /// The project's folder.
  static let root: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  /// Vouch as the README installs it.
  static let vouch = root + "/.build/release/vouch"

  /// A program with readline that only shows a prompt. It is built beside this one.
  static let bareReadline: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/BareReadline"
  }()

  /// What the programs see: nothing of whoever runs the benchmarks.
  static let environment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm-256color",
    "LANG": "C.UTF-8", "INPUTRC": "/dev/null",
  ]

  /// Builds the release where its sources have changed since.
  static func build() throws {
    let arguments = [root + "/bin/vouch", "--version"]
    var process: pid_t = 0
    let code = withCStrings(arguments) { posix_spawn(&process, arguments[0], nil, nil, $0, environ) }
    guard code == 0 else { throw MeasuringFailure.system(arguments[0], code) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { throw MeasuringFailure("\(arguments[0]) did not build the release") }
  }
}

/// Gives `body` the strings as C has them, with a null behind the last.
func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

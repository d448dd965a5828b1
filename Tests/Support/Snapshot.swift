import Glibc
import Testing

/// What people see, kept in files beside the tests.
public enum Snapshot {
  /// Holds a text against the file of that name in a `Snapshots` folder beside the test.
  ///
  /// With `VOUCH_RECORD` set, the file is written anew and the test fails, so that no run that records passes.
  public static func check(
    _ text: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = file.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Snapshots"
    let path = "\(folder)/\(name)"
    if getenv("VOUCH_RECORD") != nil {
      mkdir(folder, 0o755)
      if let stream = fopen(path, "w") {
        fputs(text, stream)
        fclose(stream)
      }
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    guard let kept = contents(path) else {
      Issue.record(
        "there is no snapshot \(name); record it with VOUCH_RECORD=1", sourceLocation: sourceLocation)
      return
    }
    #expect(text == kept, "\(name)", sourceLocation: sourceLocation)
  }

  /// A file's text; nothing where it cannot be read.
  public static func contents(_ path: String) -> String? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&block, 1, block.count, stream), count > 0 { bytes += block[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

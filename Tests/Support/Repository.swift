import FoundationEssentials
import Glibc

/// Where the project's own files are, seen from the tests.
public enum Repository {
  /// The project's folder.
  public static let root: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The banks that come with the program.
  public static let dialogues = root + "/Dialogues"

  /// The sessions that come with the project, in `Transcripts`. Others there are their owner's.
  public static let examples = [
    "2026-11-21-prevent-dsl", "2026-11-21-prevent-governor", "2026-11-22-1.8-3.4-5.3-leader",
    "2026-11-22-2a.3-2a.6-2b.4-dsl", "2026-11-22-1.2-2a.16-3.2-dsl", "2026-11-22-1.2-2a.16-3.2-governor",
  ]
}

/// A folder of its own for one test, gone when the test is over.
public final class ScratchFolder: Sendable {
  /// Its path.
  public let path: String

  /// Makes one.
  public init() {
    var template = Array("/tmp/vouch-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    guard path.hasPrefix("/tmp/vouch-test-") else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A file in it, with its folders.
  @discardableResult
  public func write(_ text: String, to name: String) -> String { write(bytes: Array(text.utf8), to: name) }

  /// A file in it, with its folders, from bytes that need not be text.
  @discardableResult
  public func write(bytes: [UInt8], to name: String) -> String {
    let target = path + "/" + name
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    if let file = fopen(target, "w") {
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    return target
  }
}

/// A generator whose numbers are the same in every run: SplitMix64, published by Steele, Lea and Flood in 2014.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

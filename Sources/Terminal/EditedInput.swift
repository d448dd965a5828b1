import CReadline
import Glibc

/// Replies typed at a terminal, with GNU readline's editing, completion and history.
///
/// readline is one a process, so this is the only place that calls it.
struct EditedInput {
  private var words: [String] = []
  private var terms: [String] = []

  @MainActor init(input: Int32, output: Int32) {
    vouch_editor_open(input, output)
  }

  @MainActor func read(prompt: String) -> ReadOutcome {
    let reading = vouch_editor_read(prompt)
    switch reading.outcome {
    case .interrupted: return .interrupted
    case .end: return .endOfInput
    case .terminated: return .terminated(signal: reading.signal)
    case .input:
      guard let line = reading.line else { return .endOfInput }
      defer { free(line) }
      return .line(EditedInput.restored(String(cString: line)))
    }
  }

  /// Makes Tab complete `words` at the start of a line and `terms` after `/define `.
  @MainActor mutating func offer(words: [String], terms: [String]) {
    guard words != self.words || terms != self.terms else { return }
    (self.words, self.terms) = (words, terms)
    vouch_completions_clear()
    for word in words { vouch_completions_add_word(harmless(word)) }
    for term in terms { vouch_completions_add_term(harmless(term)) }
  }

  @MainActor func remember(_ line: String) {
    vouch_editor_remember(EditedInput.guarded(line))
  }

  /// The characters that readline could not hold or would have sent to the terminal, back in place: U+0000,
  /// and U+0081 to U+009F.
  static func restored(_ line: String) -> String {
    replacing(0xFDD0...0xFDEF, in: line) { $0 == 0xFDD0 ? 0 : $0 - 0xFDD0 + 0x80 }
  }

  /// The same characters as readline can hold them.
  static func guarded(_ line: String) -> String {
    let controls = replacing(0x81...0x9F, in: line) { $0 - 0x80 + 0xFDD0 }
    return replacing(0...0, in: controls) { _ in 0xFDD0 }
  }

  private static func replacing(
    _ range: ClosedRange<UInt32>, in line: String, with replacement: (UInt32) -> UInt32
  ) -> String {
    guard line.unicodeScalars.contains(where: { range.contains($0.value) }) else { return line }
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let value = range.contains(scalar.value) ? replacement(scalar.value) : scalar.value
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}

import Transcripts

/// Names for shell completion. Where something cannot be read there is nothing to offer.
enum Completing {
  /// The scopes of the bank that is named on the line; of all banks where none is.
  static let scopes: @Sendable ([String], Int, String) -> [String] = { words, _, _ in
    guard let banks = try? SharedOptions.parse([]).banks else { return [] }
    let option = words.firstIndex(of: "--bank").map { words.index(after: $0) }
    let named = option.flatMap { words.indices.contains($0) ? try? banks.named(words[$0]) : nil }
    return (named.map { [$0] } ?? banks.all).flatMap(\.scopeWords)
  }

  static let banks: @Sendable ([String], Int, String) -> [String] = { _, _, _ in
    (try? SharedOptions.parse([]).banks)?.ids ?? []
  }

  static let sessions: @Sendable ([String], Int, String) -> [String] = { _, _, _ in
    (try? SharedOptions.parse([]))?.shelf.folders.map(\.name) ?? []
  }
}

import Transcripts

/// Names for shell completion. Where something cannot be read there is nothing to offer.
enum Completing {
  static let scopes: @Sendable ([String], Int, String) -> [String] = { _, _, _ in
    (try? SharedOptions.parse([]).bank())?.scopeWords ?? []
  }

  static let sessions: @Sendable ([String], Int, String) -> [String] = { _, _, _ in
    (try? SharedOptions.parse([]))?.shelf.folders.map(\.name) ?? []
  }
}

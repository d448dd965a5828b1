import QuestionBank
import Synchronization

/// A bank's glossary, read once and only when it is first needed: a short session may never need it.
final class CachedGlossary: Sendable {
  private let bank: Bank
  private let kept = Mutex<Glossary?>(nil)

  init(_ bank: Bank) { self.bank = bank }

  /// The glossary; an empty one where it cannot be read.
  var glossary: Glossary {
    kept.withLock { kept in
      if let kept { return kept }
      let read = (try? bank.glossary()) ?? .empty
      kept = read
      return read
    }
  }
}

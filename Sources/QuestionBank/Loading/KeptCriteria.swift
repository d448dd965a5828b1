import Synchronization

/// The criteria of a bank that were read so far: finding a theme reads them, and so does its session.
final class KeptCriteria: Sendable {
  private let criteria = Mutex<[String: Criterion]>([:])

  /// The criterion of a file, where that was read.
  func criterion(_ entry: Bank.Entry) -> Criterion? { criteria.withLock { $0[entry.path] } }

  func keep(_ criterion: Criterion, of entry: Bank.Entry) {
    criteria.withLock { $0[entry.path] = criterion }
  }

  func letGo() { criteria.withLock { $0 = [:] } }
}

import Glibc
import QuestionBank

/// The question banks that there are: those in a folder, or the one that the folder itself is.
struct Banks {
  /// The bank that is asked from where there are several and none is named.
  static let usual = "section-175"

  /// The folder.
  let root: String
  /// The ids of the banks, the usual one first.
  let ids: [String]
  private let isBank: Bool

  init(root: String) {
    self.root = root
    isBank = access(root + "/bank.yaml", F_OK) == 0
    let names = Environment.names(in: root).filter { access("\(root)/\($0)/bank.yaml", F_OK) == 0 }
    ids = isBank ? [] : names.filter { $0 == Self.usual } + names.filter { $0 != Self.usual }
  }

  /// The bank with an id, as a session keeps it.
  func bank(_ id: String) throws(Failure) -> Bank {
    if isBank { return try open(root) }
    guard ids.contains(id) else { throw unknown(id) }
    return try open("\(root)/\(id)")
  }

  /// The bank that somebody names: its id in any capitals, or as much of its start as only one has.
  func named(_ typed: String) throws(Failure) -> Bank {
    let plain = typed.lowercased()
    let begun = plain.count < 3 ? [] : ids.filter { $0.lowercased().hasPrefix(plain) }
    let id = ids.first { $0.lowercased() == plain } ?? (begun.count == 1 ? begun[0] : typed)
    return try bank(id)
  }

  private func unknown(_ id: String) -> Failure {
    let nearest = Nearest.to(id, among: ids)
    return Failure(
      .noInput,
      "there is no question bank '\(id)' in \(root).\(Failure.hint(nearest.isEmpty ? ids : nearest))\n"
        + "  Name the folder that holds it with --dialogues.")
  }

  /// The bank that is asked from where none is named.
  var usual: Bank {
    get throws(Failure) {
      guard let bank = try usualIfAny else {
        throw Failure(
          .noInput,
          ids.isEmpty
            ? "there is no question bank in \(root).\n  Name the folder that holds one with --dialogues."
            : "there are several question banks in \(root).\n"
              + "  Name one of them with --bank: \(ids.joined(separator: ", "))")
      }
      return bank
    }
  }

  /// The bank that is asked from where none is named; nothing where there are several and none is the usual one.
  var usualIfAny: Bank? {
    get throws(Failure) {
      if isBank { return try open(root) }
      guard let id = ids.first, ids.count == 1 || id == Self.usual else { return nil }
      return try open("\(root)/\(id)")
    }
  }

  /// Every bank that can be read, the usual one first.
  var all: [Bank] {
    isBank ? [try? open(root)].compactMap { $0 } : ids.compactMap { try? open("\(root)/\($0)") }
  }

  /// Those besides one of them.
  func others(than bank: Bank?) -> [Bank] { all.filter { $0.folder != bank?.folder } }

  private func open(_ folder: String) throws(Failure) -> Bank {
    do { return try Bank(folder: folder) } catch { throw Failure(error) }
  }
}

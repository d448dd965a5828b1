import QuestionBank

/// Finds the bank that some words are about, and what they cover there.
struct ScopeFinding {
  let banks: Banks
  /// The bank that was named with --bank; nothing where none was.
  let named: Bank?

  /// A bank, what is covered of it, and whether it was taken because only this one knows the words.
  typealias Found = (bank: Bank, scope: Scope, isOther: Bool)

  /// What the words cover in the named bank or in the usual one. Where none was named, a bank that alone knows all
  /// of them is taken instead: names are exact there, so nothing is guessed.
  func find(_ words: [String]) throws(Failure) -> Found {
    guard let first = try first else {
      if banks.ids.isEmpty { _ = try banks.usual }
      let known = knowing(words, besides: nil)
      if known.count == 1 { return (known[0].bank, known[0].scope, false) }
      throw unknown(words.joined(separator: " "), [], in: nil, known.map(\.bank), words)
    }
    do throws(BankError) {
      return (first, try first.scope(words), false)
    } catch {
      guard case .unknownScope(let word, let nearest) = error else { throw Failure(error) }
      let known = named == nil ? knowing(words, besides: first) : []
      if known.count == 1 { return (known[0].bank, known[0].scope, true) }
      throw unknown(word, nearest, in: first, known.map(\.bank), words)
    }
  }

  /// The bank that is meant unless it does not know the words.
  private var first: Bank? {
    get throws(Failure) {
      if let named { return named }
      return try banks.usualIfAny
    }
  }

  /// Every bank that knows all of the words.
  func everywhere(_ words: [String]) throws(Failure) -> [Found] {
    guard named == nil else { return [try find(words)] }
    // A bank that cannot be read is said, not left out.
    for id in banks.ids { _ = try banks.bank(id) }
    let known = knowing(words, besides: nil)
    return known.isEmpty ? [try find(words)] : known.map { ($0.bank, $0.scope, false) }
  }

  private func knowing(_ words: [String], besides bank: Bank?) -> [(bank: Bank, scope: Scope)] {
    banks.others(than: bank).compactMap { bank in (try? bank.scope(words)).map { (bank, $0) } }
  }

  /// What is said where a bank was taken that was not named.
  func said(of found: Found, _ words: [String]) -> String {
    "\(words.joined(separator: " ")) is in “\(found.bank.outline.title)”, so I ask from there."
  }

  // MARK: What cannot be found

  private func unknown(
    _ word: String, _ nearest: [String], in bank: Bank?, _ known: [Bank], _ words: [String]
  ) -> Failure {
    if known.count > 1 { return several(words, known) }
    let place = bank.map { " of “\($0.outline.title)”" } ?? ""
    let elsewhere = banks.others(than: bank).compactMap { hint($0, word, words) }.map { "\n  \($0)" }.joined()
    return Failure(
      .usage,
      "'\(word)' is not a theme, a part or a standard\(place).\(Failure.hint(nearest))\(elsewhere)\n"
        + "  See what there is with: vouch criteria --themes")
  }

  /// The command that asks about a word, or about what lies nearest to all of them, from another bank.
  private func hint(_ bank: Bank, _ word: String, _ words: [String]) -> String? {
    let (id, title) = (bank.outline.id, bank.outline.title)
    if let scope = try? bank.scope([word]) {
      return "It is in “\(title)”: \(command(id, scope.words))"
    }
    do throws(BankError) {
      _ = try bank.scope(words)
      return nil
    } catch {
      guard case .unknownScope(_, let nearest) = error, let first = nearest.first else { return nil }
      return "Or in “\(title)”: \(command(id, [first]))"
    }
  }

  private func several(_ words: [String], _ known: [Bank]) -> Failure {
    let commands = known.map { "\n    \(command($0.outline.id, words))" }.joined()
    return Failure(
      .usage, "several question banks have '\(words.joined(separator: " "))'. Choose one of them:\(commands)")
  }

  private func command(_ bank: String, _ words: [String]) -> String {
    TypedCommand.line(["vouch", "interview", "--bank", bank] + words)
  }
}

/// A crosswalk whose file has been read and is to be held to the rules, with the banks that it joins.
struct CheckedCrosswalk {
  /// One of the two banks, as far as it can be read.
  struct Side {
    /// Its refs, in its own order; nothing where its outline cannot be read.
    let refs: [String]
    /// Its criteria by ref, those that can be read.
    let criteria: [String: CheckedCriterion]
  }

  let read: ReadCrosswalk
  /// The bank whose criteria bear; nothing where it is not there or cannot be read.
  let from: Side?
  /// The bank of the statements; nothing where it is not there or cannot be read.
  let to: Side?

  init(_ read: ReadCrosswalk, folder: String) {
    self.read = read
    from = Self.side("from", read.crosswalk.from, read.fields, folder)
    to = Self.side("to", read.crosswalk.to, read.fields, folder)
  }

  var crosswalk: Crosswalk { read.crosswalk }
  var findings: Findings { read.fields.document.findings }

  /// Holds the crosswalk to every rule that reading it has not held it to already.
  func hold() {
    BearingCheck.check(self)
    LinkCheck.check(self)
    DomainCheck.check(self)
    CrosswalkWordsCheck.check(self)
  }

  /// Reads a bank beside the crosswalk. What is wrong within the bank is reported where the bank is checked.
  private static func side(_ key: String, _ id: String, _ fields: Fields, _ folder: String) -> Side? {
    guard !id.isEmpty else { return nil }
    let path = "\(folder)/\(id)"
    guard TextFile.exists(path + "/bank.yaml") else {
      let banks = BankCheck.folders(at: folder).compactMap { $0.split(separator: "/").last.map(String.init) }
      fields.document.check((id, fields.place(of: key)), among: banks, what: "bank", of: "this folder")
      return nil
    }
    guard let bank = try? Bank(folder: path) else { return nil }
    let criteria = bank.entries.compactMap { entry -> (String, CheckedCriterion)? in
      bank.read(entry, findings: Findings()).map {
        (entry.ref, CheckedCriterion($0, scale: bank.outline.scale, glossary: Spellings([])))
      }
    }
    return Side(
      refs: bank.entries.map(\.ref), criteria: Dictionary(criteria, uniquingKeysWith: { first, _ in first }))
  }
}

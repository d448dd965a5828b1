/// Every criterion, part and theme can be asked for by its name, and by a name of its own.
enum ScopeCheck: WholeBankCheck {
  static func check(_ bank: CheckedBank) {
    checkRefs(bank)
    let refs = Set(bank.bank.entries.map { $0.ref.lowercased() }).union(["all"])
    let parts = bank.outline.parts.map(\.id)
    report(
      "parts", parts.filter { refs.contains($0.lowercased()) }, of: bank, "a standard, or all, has its name")
    let taken = refs.union(parts.map { $0.lowercased() })
    let themes = bank.outline.themes.map(\.id)
    report(
      "themes", themes.filter { taken.contains($0.lowercased()) }, of: bank,
      "a part, a standard, or all, has its name")
    report(
      "themes", themes.filter { $0 != $0.lowercased() || $0.contains { $0.isWhitespace } }, of: bank,
      "an id is in small letters, without spaces")
  }

  private static func report(_ key: String, _ ids: [String], of bank: CheckedBank, _ reason: String) {
    for id in ids {
      bank.fields.mapping(key)?.report(
        .unreachable, at: id, "'\(id)' can never be asked for: \(reason)", mend: "Give it another id.")
    }
  }

  private static func checkRefs(_ bank: CheckedBank) {
    var files: [String: String] = [:]
    for criterion in bank.criteria {
      let ref = criterion.criterion.ref
      guard !ref.isEmpty else { continue }
      if let other = files.updateValue(criterion.fields.place.file, forKey: ref.lowercased()) {
        criterion.fields.report(
          .duplicate, at: "ref", "another criterion has the ref '\(ref)': \(other)",
          mend: "Give one of them another ref, here and in the file's name.")
      }
      if !criterion.fields.isQuoted("ref"), Double(ref) != nil {
        criterion.fields.report(
          .unquotedRef, at: "ref",
          "the ref \(ref) stands without quotes, so other programs read it as a number",
          mend: "Write it as \"\(ref)\". Without quotes, 1.10 is the same as 1.1.")
      }
    }
  }
}

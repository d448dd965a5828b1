/// The names that are replaced wherever they stand: the setting's, and others that the maker of a copy knows of.
struct HiddenNames: Equatable, Sendable {
  private let names: [SettingName]

  init(setting: String?, others: [String]) {
    names =
      [SettingName(setting)] + others.map { SettingName($0, instead: RedactionPhrases.aName) }
  }

  /// Replaces the names in what somebody typed; see ``SettingName/replaced(in:)``.
  func replaced(in text: String) -> (text: String, count: Int) {
    names.reduce((text, 0)) { so, name in
      let (text, count) = name.replaced(in: so.0)
      return (text, so.1 + count)
    }
  }

  /// Replaces the names in what a bank says; see ``SettingName/replacedInBank(_:)``.
  func replacedInBank(_ text: String) -> (text: String, count: Int) {
    names.reduce((text, 0)) { so, name in
      let (text, count) = name.replacedInBank(so.0)
      return (text, so.1 + count)
    }
  }

  /// What stands in the place of those that stand in a text.
  func standIns(in text: String) -> [String] {
    names.filter { $0.replaced(in: text).count > 0 }.map(\.instead)
  }
}

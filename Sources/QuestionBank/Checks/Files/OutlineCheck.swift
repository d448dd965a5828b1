/// What `bank.yaml` lists is used, and each name in it stands for one thing.
enum OutlineCheck: WholeBankCheck {
  static func check(_ bank: CheckedBank) {
    CharacterCheck.check(bank.fields)
    for mapping in bank.fields.ownMappings() {
      CharacterCheck.check(mapping)
      for entry in mapping.ownMappings() { CharacterCheck.check(entry) }
    }
    checkLetters(bank)
    checkId(bank)
    checkThemes(bank)
    guard bank.outline.settingTypes.contains(where: { $0.id == Profile.residential }) else { return }
    bank.fields.mapping("setting-types")?.report(
      .duplicate, at: Profile.residential,
      "'\(Profile.residential)' already stands for every setting where children stay overnight",
      mend: "Give this type another id.")
  }

  /// A condition's letter tells its band.
  private static func checkLetters(_ bank: CheckedBank) {
    let letters = bank.scale.names.map(\.letter)
    guard Set(letters).count < letters.count else { return }
    bank.fields.report(
      .duplicate, at: "scale", "two bands of the scale have the same letter",
      mend: "Give each band a letter of its own, so that the id of a condition tells its band.")
  }

  /// Sessions find a bank again by its folder's name, and name it by its id.
  private static func checkId(_ bank: CheckedBank) {
    let folder = TextFile.resolved(bank.bank.folder).split(separator: "/").last.map(String.init) ?? ""
    guard !bank.outline.id.isEmpty, !folder.isEmpty, bank.outline.id != folder else { return }
    bank.fields.report(
      .wrongValue, at: "id", "the id '\(bank.outline.id)' is not the name of the bank's folder, '\(folder)'",
      mend: "Give both the same name.")
  }

  private static func checkThemes(_ bank: CheckedBank) {
    let used = Set(bank.criteria.flatMap(\.criterion.themes))
    // The criteria that cannot be read may be the ones that belong to the theme.
    guard bank.criteria.count == bank.bank.entries.count, let themes = bank.fields.mapping("themes") else {
      return
    }
    for theme in bank.outline.themes where !used.contains(theme.id) {
      themes.report(
        .unusedTheme, at: theme.id, "no criterion belongs to the theme '\(theme.id)'",
        mend: "Add it to the themes of a criterion, or take it out here.")
    }
  }
}

/// Reads `bank.yaml`.
struct OutlineReading {
  static let keys = [
    "id", "title", "edition", "published", "caution", "scale", "parts", "themes", "setting-types", "roles",
  ]
  let fields: Fields

  func read() -> Outline {
    fields.allow(Self.keys)
    return Outline(
      id: fields.text("id"), title: fields.text("title"), edition: fields.text("edition"),
      published: publication(), caution: fields.optionalText("caution"), scale: scale(),
      parts: entries("parts"), themes: entries("themes"),
      settingTypes: entries("setting-types"), roles: roles())
  }

  private func publication() -> Outline.Publication {
    guard let published = fields.requiredMapping("published") else { return .init(title: "", place: "") }
    published.allow(["title", "place"])
    return .init(title: published.text("title"), place: published.text("place"))
  }

  private func scale() -> Scale {
    if !fields.has("scale") { fields.missing("scale") }
    let names = fields.list("scale").map { band in
      band.allow(["id", "name", "letter"])
      return Scale.Name(id: band.text("id"), name: band.text("name"), letter: band.text("letter"))
    }
    if let scale = Scale(names) { return scale }
    fields.report(
      .wrongValue, at: "scale", "the scale does not have three bands of different ids",
      mend: "List three bands, lowest first, each with an id, a name and a letter.")
    return .audit
  }

  private func entries(_ key: String) -> [Outline.Entry] {
    fields.requiredMapping(key)?.scalars().map { Outline.Entry(id: $0.key, name: $0.value) } ?? []
  }

  private func roles() -> [Outline.Role] {
    guard let roles = fields.requiredMapping("roles") else { return [] }
    return roles.mappings().map { id, role in
      role.allow(["name", "oversees"])
      return Outline.Role(id: id, name: role.text("name"), isOverseer: role.flag("oversees"))
    }
  }
}

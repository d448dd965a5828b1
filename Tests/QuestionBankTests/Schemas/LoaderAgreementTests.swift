import TestSupport
import Testing

@testable import QuestionBank

/// The loader and the schema are held against each other over many files, most of them wrong in one way.
@Suite("The schemas agree with the loader")
struct LoaderAgreementTests {
  private let schemas: [String: Schema]

  init() throws {
    let names = ["criterion", "bank", "glossary", "crosswalk"]
    schemas = try Dictionary(uniqueKeysWithValues: names.map { ($0, try Schema($0)) })
  }

  /// Keys with their values as they are written.
  typealias Pairs = [(key: String, value: String)]

  /// What a key could wrongly hold.
  static let wrongs = ["x", "[x, y]", "{x: y}", "[{x: y}]", "''", "[[x]]"]

  @Test("about each key of a criterion: left out, or holding what it should not")
  func criterion() throws {
    let whole: Pairs = [
      ("ref", "'1.1'"), ("title", "First"), ("standard", "A standard."), ("themes", "[water]"),
      ("descriptor", "{red: 1, amber: 1, green: 1}"), ("context", "[A1]"), ("note", "A note."),
      ("resources", "[A book]"), ("questions", "[{id: one, ask: Is it?, holds-at: red}]"),
    ]
    #expect(whole.map(\.key).sorted() == CriterionReading.keys.sorted())
    for pairs in variants(of: whole) { try agree(yaml(pairs), "criterion", in: AuthorsPage.criterion) }
    for count in ["{red: -1}", "{red: 1000}", "{red: 999}", "{red: 1.5}", "{}"] {
      try agree(yaml(changing(whole, "descriptor", count)), "criterion", in: AuthorsPage.criterion)
    }
  }

  @Test("about each key of a question: left out, or holding what it should not")
  func question() throws {
    let whole: Pairs = [
      ("id", "one"), ("ask", "When?"), ("governor", "When, then?"), ("kind", "date"), ("within", "1 year"),
      ("covers", "[A1]"), ("holds-at", "red"), ("shows-red", "[R1]"), ("for", "[primary]"), ("help", "Help."),
      ("evidence", "[A list]"), ("note", "A note."),
    ]
    #expect((whole.map(\.key) + ["at-least"]).sorted() == QuestionReading.keys.sorted())
    for pairs in variants(of: whole) { try agree(question(pairs), "criterion", in: AuthorsPage.criterion) }
    for span in [
      "0 days", "1 day", "12 moons", "months", "30 days", "{}", "{amber: 2 years}", "{amber: soon}",
    ] {
      try agree(question(changing(whole, "within", span)), "criterion", in: AuthorsPage.criterion)
    }
  }

  @Test("about everything that decides how a question is scored, in every combination")
  func scoring() throws {
    for kind in [nil, "yes-no", "date", "count", "text"] {
      for within in [nil, "12 months", "{amber: 2 years, green: 1 year}"] {
        for least in [nil, "2", "0", "{amber: 1, green: 2}", "{}"] {
          for scored in [[], [("holds-at", "red")], [("covers", "[A1]")], [("shows-red", "[R1]")]] as [Pairs]
          {
            for held in [true, false] {
              let keys: [(String, String?)] = [("kind", kind), ("within", within), ("at-least", least)]
              var pairs: Pairs = [("id", "one"), ("ask", "Is it?")]
              pairs += keys.compactMap { key, value in value.map { (key, $0) } } + scored
              if held, scored.first?.key != "holds-at" { pairs.append(("holds-at", "amber")) }
              try agree(question(pairs), "criterion", in: AuthorsPage.criterion)
            }
          }
        }
      }
    }
  }

  @Test("about each key of bank.yaml and of a glossary's entry")
  func outlineAndGlossary() throws {
    let outline: Pairs = [
      ("id", "play-audit"), ("title", "An audit"), ("edition", "one"), ("published", "{title: A, place: B}"),
      ("caution", "Only for thinking."),
      (
        "scale",
        "[{id: red, name: Red, letter: R}, {id: amber, name: Amber, letter: A}, {id: green, name: Green, letter: G}]"
      ),
      ("parts", "{one: One}"), ("themes", "{water: Water}"), ("setting-types", "{primary: Primary}"),
      ("roles", "{leader: {name: Head, oversees: false}}"),
    ]
    #expect(outline.map(\.key).sorted() == OutlineReading.keys.sorted())
    let published = ["{title: A}", "{place: B}", "{title: A, place: B, by: C}"]
    let roles = [
      "{leader: {oversees: true}}", "{leader: {name: Head, oversees: maybe}}", "{leader: {nmae: Head}}",
    ]
    let others =
      published.map { changing(outline, "published", $0) } + roles.map { changing(outline, "roles", $0) }
      + [changing(outline, "scale", "[{id: red, name: Red, letter: R}]")]
    for pairs in variants(of: outline) + others { try agree(yaml(pairs), "bank", in: "bank.yaml") }

    let entry: Pairs = [
      ("name", "physical education"), ("means", "Games."), ("purpose", "Fun."), ("also", "[games]"),
    ]
    #expect(entry.map(\.key).sorted() == GlossaryReading.keys.sorted())
    for pairs in variants(of: entry) { try agree("PE: \(flow(pairs))\n", "glossary", in: "glossary.yaml") }
  }

  @Test("about each key of a crosswalk, of its statements, its links and its framework")
  func crosswalk() throws {
    let framework: Pairs = [
      ("id", "award"), ("name", "An award"), ("note", "Note."), ("domains", "[One]"),
      ("every-domain", "[All]"), ("principles", "[Two]"),
    ]
    let statement: Pairs = [
      ("domains", "[One]"), ("principles", "[Two]"), ("note", "Note."),
      ("links", "[{criterion: '1.1', why: it is so}]"),
    ]
    let link: Pairs = [("criterion", "'1.1'"), ("conditions", "[A1]"), ("why", "it is so")]
    let unlinked: Pairs = [("criterion", "'1.1'"), ("why", "it is so")]
    let whole: Pairs = [
      ("from", "play-audit"), ("to", "promises"), ("framework", flow(framework)),
      ("statements", "{P1: \(flow(statement))}"), ("bearing-on-none", "[\(flow(unlinked))]"),
    ]
    #expect(whole.map(\.key).sorted() == CrosswalkReading.keys.sorted())
    #expect(framework.map(\.key).sorted() == CrosswalkReading.frameworkKeys.sorted())
    #expect(statement.map(\.key).sorted() == CrosswalkReading.statementKeys.sorted())
    #expect(link.map(\.key).sorted() == CrosswalkReading.linkKeys.sorted())
    #expect(unlinked.map(\.key).sorted() == CrosswalkReading.unlinkedKeys.sorted())
    let frameworks = variants(of: framework).map { changing(whole, "framework", flow($0)) }
    let statements = variants(of: statement).map { changing(whole, "statements", "{P1: \(flow($0))}") }
    let links = (variants(of: link) + [changing(link, "conditions", "[]")]).map {
      changing(whole, "statements", "{P1: {links: [\(flow($0))]}}")
    }
    let nones = variants(of: unlinked).map { changing(whole, "bearing-on-none", "[\(flow($0))]") }
    for pairs in variants(of: whole) + frameworks + statements + links + nones {
      try agree(yaml(pairs), "crosswalk", in: WorkedExample.crosswalk)
    }
  }

  /// The pairs as they are, and with each key left out, each wrong value for it, and a key too many.
  private func variants(of whole: Pairs) -> [Pairs] {
    let changed = whole.flatMap { pair in
      [whole.filter { $0.key != pair.key }] + Self.wrongs.map { changing(whole, pair.key, $0) }
    }
    return [whole, whole + [("surplus", "x")]] + changed
  }

  private func changing(_ pairs: Pairs, _ key: String, _ value: String) -> Pairs {
    pairs.map { $0.key == key ? (key, value) : $0 }
  }

  private func yaml(_ pairs: Pairs) -> String { pairs.map { "\($0.key): \($0.value)\n" }.joined() }

  private func flow(_ pairs: Pairs) -> String {
    "{\(pairs.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }

  private func question(_ pairs: Pairs) -> String {
    yaml([
      ("ref", "'1.1'"), ("title", "First"), ("standard", "A standard."),
      ("descriptor", "{red: 1, amber: 1, green: 1}"), ("questions", "[\(flow(pairs))]"),
    ])
  }

  /// Whether a file is right in its keys and in the form of its values. What a bank calls its own things, its
  /// files and its folder is nothing that a schema can know.
  private func agree(_ text: String, _ schema: String, in file: String) throws {
    var bank = WorkedExample()
    bank.remove(file)
    bank.put(text, in: file)
    let found =
      file == WorkedExample.crosswalk ? bank.checkCrosswalk().diagnostics : bank.check().diagnostics
    let said = found.filter {
      let isForm = [.missingKey, .unknownKey, .wrongValue].contains($0.rule)
      let isName = $0.message.contains("is not the name") || $0.message.contains("file's name")
      return $0.place.file.hasSuffix(file.replacing("../", with: "")) && !isName
        && (isForm || $0.message.contains("kind of question"))
    }
    let faults = try #require(schemas[schema]).faults(of: text)
    #expect(said.isEmpty == faults.isEmpty, "\(text)\nloader: \(said)\nschema: \(faults)")
  }
}

import Testing

@testable import QuestionBank

@Suite("Files and names that no session comes to")
struct FileCheckTests {
  static let shade = """
    ref: "1.2"
    title: Shade
    standard: There is shade.
    themes: [water]
    descriptor: {red: 0, amber: 1, green: 1}
    questions:
      - id: some
        ask: Is there any shade?
        covers: [A1]
        holds-at: red
        help: Trees count.
        evidence: [Photo of the shade, Plan of the grounds]
      - id: enough
        ask: Is there shade for every child?
        covers: [G1]
        holds-at: amber
        help: All at once.
        evidence: [Photo at noon, Plan of the grounds]

    """

  private func codes(adding text: String, as file: String) -> [String] {
    var bank = WorkedExample()
    bank.put(text, in: file)
    return bank.codes()
  }

  @Test("a criterion in the folder of a part is read")
  func read() { #expect(codes(adding: Self.shade, as: "part-1/1.2-shade.yaml") == []) }

  @Test(
    "a YAML file anywhere else is not",
    arguments: [
      "part-9/1.2-shade.yaml", "1.2-shade.yaml", "part-1/old/1.2-shade.yaml", "part-1/1.2-shade.YAML",
      "glossary.yml",
      "drafts/1.2-shade.yml",
    ])
  func unread(file: String) { #expect(codes(adding: Self.shade, as: file) == ["unreachable"]) }

  @Test(
    "files of other kinds are nobody's concern",
    arguments: ["notes.txt", "part-1/1.2-shade.yaml.old", "part-1/.1.2.yaml"])
  func others(file: String) { #expect(codes(adding: Self.shade, as: file) == []) }

  @Test("two criteria do not share a ref, whatever its capitals")
  func refs() {
    #expect(
      codes(adding: Self.shade.replacing("\"1.2\"", with: "\"1.1\""), as: "part-1/1.1-shade.yaml") == [
        "duplicate"
      ])
    var bank = WorkedExample()
    bank.put(Self.shade.replacing("\"1.2\"", with: "\"1.a\""), in: "part-1/1.a-shade.yaml")
    bank.put(Self.shade.replacing("\"1.2\"", with: "\"1.A\""), in: "part-1/1.A-shade.yaml")
    #expect(bank.codes() == ["duplicate"])
  }

  @Test("a file's name starts with its ref")
  func fileName() {
    #expect(codes(adding: Self.shade, as: "part-1/1.3-shade.yaml") == ["wrong-value"])
  }

  @Test(
    "a ref is quoted where it could be a number",
    arguments: [("1.20", true), ("'1.20'", false), ("1.b", false)])
  func quotes(ref: String, isReported: Bool) {
    let name = ref.filter { $0 != "'" }
    let found = codes(adding: Self.shade.replacing("\"1.2\"", with: ref), as: "part-1/\(name)-shade.yaml")
    #expect(found == (isReported ? ["unquoted-ref"] : []))
  }

  @Test(
    "a name that sessions are asked for by stands for one thing",
    arguments: [
      ("parts: {\"1\": Food, all: Everything}\n", "unreachable"),
      ("parts: {\"1\": Food, \"1.1\": Water}\n", "unreachable"),
      ("themes: {water: Water, \"1\": One}\n", "unreachable"),
      ("themes: {water: Water, Shade: Shade}\n", "unreachable"),
      ("setting-types: {primary: Primary, nursery: Nursery, residential: Boarding}\n", "duplicate"),
      ("id: other\n", "wrong-value"),
      ("roles: {leader: {name: Head}}\n", "unreachable"),
    ])
  func names(text: String, code: String) {
    var bank = WorkedExample()
    bank.put(text, in: "bank.yaml")
    #expect(Set(bank.codes()).subtracting(["unused-theme"]) == [code])
  }

  @Test("the bands of a scale have letters of their own")
  func letters() {
    var bank = WorkedExample()
    bank.replace("letter: G", with: "letter: A", in: "bank.yaml")
    #expect(bank.codes().contains("duplicate"))
  }
}

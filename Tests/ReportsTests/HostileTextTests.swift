import Interview
import Testing

@testable import Reports

@Suite("Answers that try to be more than text")
struct HostileTextTests {
  private func overview(_ words: String) throws -> Overview {
    try Overview(InventedSessions.typing(words).events)
  }

  @Test("come out as text on the page", arguments: InventedSessions.hostile)
  func page(words: String) throws {
    let page = try overview(words).page
    #expect(page.contains(PageText().escapeText(words.replacing("\n", with: " "))))
    // Scalar by scalar, as browsers read: a mark that joins on to a letter hides nothing.
    let scalars = Array(page.unicodeScalars)
    let plain = try overview("plain words").page
    for opener in ["<script", "<img", "<b ", "<h1>head", "</title></style>", "onmouseover=\""] {
      #expect(!contains(scalars, opener), "\(opener)")
    }
    #expect(scalars.count { $0 == "<" } == plain.unicodeScalars.count { $0 == "<" })
    #expect(scalars.count { $0 == "\"" } == plain.unicodeScalars.count { $0 == "\"" })
    #expect(!scalars.contains { PlainText.isHidden($0) })
  }

  @Test(
    "come out whole in the document, with nothing that acts on a terminal",
    arguments: InventedSessions.hostile)
  func document(words: String) throws {
    let json = try overview(words).json()
    let document = try JSONValue(json)
    let questions = document["criteria"]?.list.flatMap { $0["questions"]?.list ?? [] } ?? []
    #expect(questions.contains { $0["words"]?.text == words })
    #expect(!json.unicodeScalars.contains { PlainText.isHidden($0) })
  }

  @Test("come out as text in the spreadsheet", arguments: InventedSessions.hostile)
  func spreadsheet(words: String) throws {
    let rows = Spreadsheet.rows(try overview(words).answersCSV)
    let cells = rows.joined()
    #expect(cells.contains { $0 == PlainText.cleaned(words) || $0 == "'" + PlainText.cleaned(words) })
    #expect(!cells.contains { $0.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false })
    #expect(rows.allSatisfy { $0.count == rows.first?.count })
  }

  @Test("come out as text in the transcript and the checklist", arguments: InventedSessions.hostile)
  func markdown(words: String) throws {
    let overview = try overview(words)
    let transcript = TranscriptReport(overview.session, events: try InventedSessions.typing(words).events)
    for text in [transcript.markdown, overview.checklist.markdown] {
      #expect(!text.unicodeScalars.contains { PlainText.isHidden($0) })
      #expect(
        !contains(Array(text.unicodeScalars), "<script") && !contains(Array(text.unicodeScalars), "<img"))
    }
  }

  private func contains(_ scalars: [Unicode.Scalar], _ text: String) -> Bool {
    scalars.firstRange(of: Array(text.unicodeScalars)) != nil
  }
}

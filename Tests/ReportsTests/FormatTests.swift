import Testing

@testable import Reports

@Suite("What people typed, in files")
struct FormatTests {
  @Test(
    "a cell that a spreadsheet would take for a formula becomes text",
    arguments: [
      "=1+1", "+44 117", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "=cmd|' /C calc'!A0", "＝1", "|x", "%x",
    ])
  func formulas(text: String) {
    #expect(CSV.cell(text).hasPrefix("\"'"))
  }

  @Test("quotes are doubled, line breaks stay in the cell, controls go")
  func cells() {
    #expect(CSV.cell("a \"b\"\nc") == "\"a \"\"b\"\"\nc\"")
    #expect(CSV.cell("a\u{0}\u{1B}[2Jb\u{202E}") == "\"a[2Jb\"")
    #expect(CSV.cell("") == "\"\"")
  }

  @Test("a file starts with the mark of UTF-8 and ends its rows as Excel expects")
  func file() { #expect(CSV.file([["a", "b"], ["c", "d"]]) == "\u{FEFF}\"a\",\"b\"\r\n\"c\",\"d\"\r\n") }

  @Test(
    "Markdown and HTML in an answer are shown letter by letter",
    arguments: [
      ("<script>x</script>", "&lt;script>x&lt;/script>"), ("**bold** _it_", "\\*\\*bold\\*\\* \\_it\\_"),
      ("[a](http://x)", "\\[a\\](http://x)"), ("# head", "\\# head"), ("- item", "\\- item"),
      ("1. one", "1\\. one"),
      ("1.13 Prevent", "1.13 Prevent"), ("a | b", "a \\| b"), ("`code`", "\\`code\\`"),
      ("A & B", "A &amp; B"),
      ("plain words, as typed.", "plain words, as typed."),
    ])
  func markdown(typed: String, written: String) { #expect(Markdown.inline(typed) == written) }

  @Test("a quotation keeps its lines, each of them quoted")
  func quote() { #expect(Markdown.quote("one\n# two") == "> one  \n> \\# two") }
}

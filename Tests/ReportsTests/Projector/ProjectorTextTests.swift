import Discussion
import TestSupport
import Testing

@testable import Reports

@Suite("The text of the page for a projector")
struct ProjectorTextTests {
  private static let hostile =
    InventedSessions.hostile + [
      "</script><script>document.title='broken'</script>", "<!--<script>", "]]>-->", "a\u{2028}b\u{2029}c",
      "\\u003c/script> \\", "${document.title='x'} `", "{{data}} {{{data}}} %>",
    ]

  @Test("SHA-256 is as its standard has it")
  func digest() {
    func hex(_ text: String) -> String {
      Digest.of(Array(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(Digest.base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test("it needs nothing but itself, and names the only script that may run")
  func selfContained() throws {
    let page = try Projector.page(Projector.small())
    for needs in [
      "<link", "<img", "<iframe", "<object", "@import", "@font-face", "url(", "src=", "http:", "https:",
    ] {
      #expect(!page.contains(needs), "\(needs)")
    }
    #expect(page.contains("script-src 'sha256-\(PageTemplates.projectorDigest)'"))
    #expect(page.matches(of: /unsafe-inline/).count == 1, "for its style only")
  }

  @Test("whatever was typed, there are the page's own two scripts and no other", arguments: hostile)
  func scripts(words: String) throws {
    let page = Array(try Projector.page(InventedSessions.typing(words).events).unicodeScalars)
    let plain = Array(try Projector.page(InventedSessions.typing("plain words").events).unicodeScalars)
    func count(_ text: String, in page: [Unicode.Scalar]) -> Int {
      page.split(separator: Array(text.unicodeScalars)).count
    }
    for mark in ["<script", "</script", "<!--", "<style", "<img", "<b ", "<noscript"] {
      #expect(count(mark, in: page) == count(mark, in: plain), "\(mark)")
    }
    let data = page.split(separator: Array("id=\"reel\">".unicodeScalars))[1].prefix { $0 != "<" }
    #expect(data.last == "}", "nothing in the data looks like a tag")
    #expect(!page.contains { PlainText.isHidden($0) })
  }

  @Test("without a script the conversation can be read, and no rating")
  func withoutScript() throws {
    let page = try Projector.page(Projector.small())
    let start = try #require(page.firstRange(of: "<noscript>")?.upperBound)
    let end = try #require(page.firstRange(of: "</noscript>")?.lowerBound)
    let text = String(page[start..<end])
    #expect(text.contains("vouch replay ten") && text.contains("it burnt"))
    #expect(text.contains("Vouch has rated 1.1. What would you say, and why?"))
    for telling in ["careful", "amber", "Amber", "hold it at"] {
      #expect(!text.contains(telling), "\(telling)")
    }
  }
}

@Suite(
  "Hostile text on a projector", .serialized, .enabled(if: Browser.isThere, "Chromium is not installed"))
struct ProjectorHostileTests {
  @Test("comes out as text, runs nothing, and comes back whole in the record")
  func text() throws {
    let words =
      (InventedSessions.hostile + ["</script><script>window.ran=1</script><!--", "a\u{2028}b ${1} `"])
      .joined(separator: " ")
    let projector = try Projector(InventedSessions.typing(words).events)
    let tab = projector.tab
    try projector.playOn()
    try tab.press("1", "2")
    try tab.run("document.getElementById('whose').value = 'red'")
    try tab.type(words.filter { !$0.unicodeScalars.contains { PlainText.isHidden($0) } }, into: "why")
    try tab.click("tell")
    try tab.press("r")
    #expect(try projector.shown.contains("<script>alert(1)</script>"))
    #expect(try tab.run("document.querySelectorAll('script, img, b.hostile, h1').length").count == 3)
    #expect(try tab.run("window.ran === undefined && document.title.startsWith('Replay')") == .bool(true))
    let (room, text) = try projector.save()
    #expect(room.opinions(room.subjects[0]).first.contains { $0.reason?.contains("</script>") ?? false })
    let again = try Projector(
      InventedSessions.typing(words).events, record: text.split(separator: "\n").map(String.init))
    #expect(try again.save().text.hasPrefix(text))
  }
}

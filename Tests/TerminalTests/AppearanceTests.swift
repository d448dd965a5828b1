import Terminal
import Testing

@Suite struct AppearanceTests {
  private static let usual = ["TERM": "xterm-256color", "LANG": "en_GB.UTF-8"]

  private func detect(
    _ settings: [String: String], plain: Bool = false, terminal: Bool = true
  ) -> Appearance {
    .detect(
      plain: plain, environment: AppearanceTests.usual.merging(settings) { $1 }, outputIsTerminal: terminal)
  }

  @Test("a usual terminal has colour and Unicode") func usual() {
    let appearance = detect([:])
    #expect(appearance.colour && appearance.unicode && appearance.utf8 && !appearance.plain)
  }

  @Test("there is no colour where it is not wanted or cannot be shown") func colour() {
    #expect(!detect(["NO_COLOR": "1"]).colour)
    #expect(detect(["NO_COLOR": ""]).colour)
    #expect(!detect(["TERM": "dumb"]).colour)
    #expect(!detect(["TERM": ""]).colour)
    #expect(!detect([:], plain: true).colour)
    #expect(!detect([:], terminal: false).colour)
    #expect(!Appearance.detect(plain: false, environment: [:], outputIsTerminal: true).colour)
  }

  @Test(
    "the first setting of the locale that is not empty decides on Unicode",
    arguments: [
      ("", "", "en_GB.UTF-8", true), ("", "", "C.utf8", true), ("C", "", "en_GB.UTF-8", false),
      ("", "POSIX", "en_GB.UTF-8", false), ("en_GB.UTF-8", "C", "C", true),
      ("", "cy_GB.UTF-8@euro", "C", true),
      ("", "", "en_GB", false), ("", "", "en_GB.ISO-8859-1", false), ("", "", "", false),
    ])
  func locale(all: String, type: String, language: String, utf8: Bool) {
    let appearance = detect(["LC_ALL": all, "LC_CTYPE": type, "LANG": language])
    #expect(appearance.unicode == utf8)
    #expect(appearance.utf8 == utf8)
  }

  @Test("a plain screen has neither colour nor Unicode punctuation, but people's letters")
  func plain() {
    for appearance in [detect([:], plain: true), detect(["TERM": "dumb"])] {
      #expect(appearance.plain && !appearance.unicode && !appearance.colour && appearance.utf8)
    }
    #expect(detect(["TERM": ""], terminal: false).unicode)
  }

  @Test(
    "the width is what COLUMNS says where there is no terminal, within bounds",
    arguments: [("100", 100), ("", 80), ("0", 80), ("wide", 80), ("7", 20), ("1000", 200)])
  func width(columns: String, width: Int) {
    #expect(detect(["COLUMNS": columns], terminal: false).width == width)
    var appearance = Appearance(width: 3)
    #expect(appearance.width == 20)
    appearance.width = 999
    #expect(appearance.width == 200)
  }
}

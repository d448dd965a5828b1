import Interview
import QuestionBank
import Terminal

/// Shows a conversation's lines at the terminal.
struct Painter {
  let screen: Screen
  /// Who is quoted.
  var quoted = "You"

  func paint(_ lines: [Line]) {
    for line in lines { paint(line) }
  }

  /// Text with nothing in it that a terminal would obey; line breaks stay.
  static func plain(_ text: String) -> String { harmless(text, keepingLines: true) }

  private func paint(_ line: Line) {
    switch line {
    case .heading(let text): screen.say([Run(text, .strong)])
    case .speech(let text): screen.say([Run(text)], indent: 2, hanging: 0)
    case .question(let text):
      screen.say([Run("Vouch: ", .speaker), Run(text, .strong)], indent: 0, hanging: 7)
    case .position(let text): screen.say([Run(text, .faint)])
    case .choices(let choices): screen.say(numbered(choices), indent: 7)
    case .aside(let text): screen.say([Run(text, .faint)], indent: 2)
    case .item(let number, let text):
      let label = number < 10 ? " \(number)" : "\(number)"
      screen.say([Run("\(label)  ", .speaker), Run(text)], indent: 2, hanging: 4)
    case .bullet(let text):
      screen.say([Run(screen.appearance.unicode ? "• " : "- "), Run(text)], indent: 4, hanging: 2)
    case .quote(let text): screen.say([Run("\(quoted): ", .speaker), Run(text)], indent: 0, hanging: 7)
    case .rating(let text, let band): screen.say(rated(text, band), indent: 2)
    case .warning(let text): screen.say([Run(text, .warning)], indent: 2)
    case .tiles(let label, let tiles): screen.say(row(label, tiles), indent: 2, hanging: columns(label) + 2)
    case .gap: screen.blank()
    }
  }

  private func numbered(_ choices: [String]) -> [Run] {
    choices.enumerated().flatMap { place, choice in
      // A no-break space keeps a number with its answer.
      [
        Run("\(place + 1)\u{A0}", .speaker),
        Run(choice.map { $0 == " " ? "\u{A0}" : String($0) }.joined() + "  "),
      ]
    }
  }

  private func row(_ label: String, _ tiles: [Line.Tile]) -> [Run] {
    [Run(label + "  ", .strong)]
      + tiles.flatMap { tile in
        [Run(tile.text, tile.band.map { Self.styles[$0.rawValue] } ?? .faint), Run("  ")]
      }
  }

  private static let styles: [Style] = [.red, .amber, .green]

  /// What comes before the colon stands out; the rating has its band's colour, and always its name.
  private func rated(_ text: String, _ band: Band) -> [Run] {
    let style = Self.styles[band.rawValue]
    guard let colon = text.firstIndex(of: ":") else { return [Run(text, style)] }
    return [Run(String(text[...colon]), .strong), Run(String(text[text.index(after: colon)...]), style)]
  }
}

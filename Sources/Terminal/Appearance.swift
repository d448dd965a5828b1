import Glibc

/// What the screen can show, and how wide it is.
public struct Appearance: Sendable, Hashable {
  /// Whether styles show.
  public var colour: Bool
  /// Whether the program's own punctuation may go beyond ASCII.
  public var unicode: Bool
  /// Whether the person asked for a plain screen, or their terminal can only show one.
  public var plain: Bool
  /// Columns, 20 to 200. Where the output is a terminal, ``Screen/width`` asks it anew instead.
  public var width: Int {
    didSet { width = Appearance.clamped(width) }
  }
  /// Whether the locale is UTF-8, so that what people typed can be shown as they typed it.
  public var utf8: Bool

  /// A screen that is described rather than found out. `width` is brought within 20 to 200.
  public init(
    colour: Bool = false, unicode: Bool = false, plain: Bool = false, width: Int = 80, utf8: Bool = true
  ) {
    (self.colour, self.unicode, self.plain, self.utf8) = (colour, unicode, plain, utf8)
    self.width = Appearance.clamped(width)
  }

  /// Finds out what standard output can show.
  ///
  /// - Parameters:
  ///   - plain: whether the person asked for no colour and no Unicode punctuation.
  ///   - environment: where `NO_COLOR`, `TERM`, `LC_ALL`, `LC_CTYPE`, `LANG` and `COLUMNS` are looked up.
  ///   - outputIsTerminal: whether standard output is a terminal.
  public static func detect(
    plain: Bool, environment: [String: String], outputIsTerminal: Bool
  ) -> Appearance {
    let terminal = environment["TERM"] ?? ""
    let dumb = terminal.isEmpty || terminal == "dumb"
    let asksForNoColour = environment["NO_COLOR"]?.isEmpty == false
    let utf8 = localeIsUTF8(environment)
    let columns = (outputIsTerminal ? columnsOfTerminal(STDOUT_FILENO) : nil) ?? columns(in: environment)
    return Appearance(
      colour: outputIsTerminal && !dumb && !plain && !asksForNoColour,
      unicode: utf8 && !plain && terminal != "dumb",
      plain: plain || terminal == "dumb" || (outputIsTerminal && dumb),
      width: columns ?? 80,
      utf8: utf8)
  }

  /// The columns of the terminal at `descriptor`; nothing where it is none or does not say.
  static func columnsOfTerminal(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func clamped(_ width: Int) -> Int { min(max(width, 20), 200) }

  private static func columns(in environment: [String: String]) -> Int? {
    environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The first of the three that is set and not empty decides, as in the C library.
  private static func localeIsUTF8(_ environment: [String: String]) -> Bool {
    let settings = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
    guard let locale = settings.first(where: { !$0.isEmpty }) else { return false }
    let encoding = locale.drop { $0 != "." }.dropFirst().prefix { $0 != "@" }
    return ["utf-8", "utf8"].contains(encoding.lowercased())
  }
}

import QuestionBank

/// One pass over a reply that holds a date. `today` is the day from which years that are not said are counted back.
struct DateScan {
  /// A date in the reply.
  struct Found {
    /// The days it may mean, future ones too.
    var days: ClosedRange<Day>
    /// Where the reply goes on.
    var end: Int
    /// Whether its year was said, so that another date cannot give it one.
    var saysYear = true
    /// Whether it is a length of time, which "nearly" and "in the last" go with.
    var isLength = false
    /// Whether those days are all that may be meant.
    var certainty = Certainty.certain
  }

  /// Whether the days of a date are all that may be meant.
  enum Certainty: Equatable {
    case certain
    /// These days instead.
    case either(ClosedRange<Day>)
    /// Any day before, too.
    case noLater
  }

  /// What stands at some place: a date, or something that is nearly one.
  enum Form {
    case found(Found)
    case unclear(UnclearDate)
  }

  let text: ReplyText
  var today: Day
  var manners: [DatePhrases.Manner] = []

  /// The date that stands at `index`, in any of the forms that are read.
  func date(at index: Int) -> Form? {
    weekdayForm(at: index) ?? lengthAgo(at: index) ?? numericForm(at: index) ?? dayAndMonth(at: index)
      ?? monthAndDay(at: index) ?? monthForm(at: index) ?? partForm(at: index) ?? relativeForm(at: index)
      ?? schoolTime(at: index) ?? yearAlone(at: index)
  }

  // MARK: Parts that several forms share

  /// The month named there.
  func monthName(_ index: Int) -> Int? { DatePhrases.months[text.word(index)] }

  /// A day of the month there, `12`, `12th` or `twelfth`, and whether it could be nothing else.
  func dayOfMonth(at index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
    if let (ordinal, end) = ordinalWord(at: index) { return (ordinal, end, true) }
    let digits = text.digits(index)
    guard digits.utf8.count <= 2, let day = Int(digits) else { return nil }
    let hasSuffix = text.isJoined(index + 1) && ["st", "nd", "rd", "th"].contains(text.word(index + 1))
    return (day, hasSuffix ? index + 2 : index + 1, hasSuffix)
  }

  private func ordinalWord(at index: Int) -> (Int, Int)? {
    let word = text.word(index)
    if let position = DateScan.ordinals.firstIndex(of: word) { return (position + 1, index + 1) }
    guard word == "twenty" || word == "thirty" else { return nil }
    let next = text.isHyphen(index + 1) ? index + 2 : index + 1
    guard let unit = DateScan.ordinals.firstIndex(of: text.word(next)), unit < 9 else { return nil }
    return ((word == "twenty" ? 20 : 30) + unit + 1, next + 1)
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
    "twentieth",
  ]

  /// A year in four digits, 1900 to 2099.
  func fullYear(_ index: Int) -> Int? {
    let digits = text.digits(index)
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2099).contains(year) else { return nil }
    return year
  }

  /// A year after a month: `2026`, `, 2026`, `of 2026`, `'26`, `26`, `last year`.
  func year(at start: Int) -> (year: Int, end: Int)? {
    var index = start
    if [",", ".", "-", "/"].contains(text.mark(index)) { index += 1 }
    if ["of", "in"].contains(text.word(index)) { index += 1 }
    if let year = fullYear(index) { return text.isJoined(index + 1) ? nil : (year, index + 1) }
    if let (year, end) = relativeYear(at: index) { return (year, end) }
    let hasApostrophe = text.mark(index) == "'" && text.isJoined(index + 1)
    if hasApostrophe { index += 1 }
    let digits = text.digits(index)
    guard digits.utf8.count == 2, hasApostrophe || (text.mark(start) != "," && text.pauses(at: index + 1)),
      let short = Int(digits)
    else { return nil }
    return (DateScan.century(of: short), index + 1)
  }

  /// The year that two digits stand for: 00 to 79 are this century.
  static func century(of short: Int) -> Int { short < 80 ? 2000 + short : 1900 + short }

  /// `last year`, `this year`.
  func relativeYear(at index: Int) -> (year: Int, end: Int)? {
    guard text.word(index + 1) == "year" else { return nil }
    switch text.word(index) {
    case "last": return (today.year - 1, index + 2)
    case "this": return (today.year, index + 2)
    case "the" where text.word(index + 2) == "before" && text.word(index + 3) == "last":
      return (today.year - 2, index + 4)
    default: return nil
    }
  }

  /// What was typed between two places.
  func said(_ start: Int, _ end: Int) -> String {
    guard let first = text.token(start), let last = text.token(end - 1), start < end else { return "" }
    return String(text.words[first.range.lowerBound..<last.range.upperBound].prefix(40))
  }
}

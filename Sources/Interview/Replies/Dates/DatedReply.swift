import QuestionBank

/// A reply that begins with a date, once "it was in" and the like are passed over.
struct DatedReply {
  /// What it comes to. Nothing where no date stands there.
  private(set) var reading: DateReading?
  private var scan: DateScan

  init(_ text: ReplyText, today: Day) {
    scan = DateScan(text: text, today: today)
    var index = text.afterPauses(0)
    for _ in 0..<8 {
      guard let leadIn = DatePhrases.leadIns.longest(in: text, at: index) else { break }
      scan.manners.append(leadIn.meaning)
      index = text.afterPauses(leadIn.end)
    }
    reading = read(at: index)
  }

  private func read(at index: Int) -> DateReading? {
    switch dates(at: index) {
    case .found(let found): settle(found)
    case .unclear(let unclear): .unclear(unclear)
    case nil: noDate(at: index).map { .unclear($0) }
    }
  }

  private func noDate(at index: Int) -> UnclearDate? {
    if DatePhrases.vague.longest(in: scan.text, at: index) != nil { return .vague }
    if DatePhrases.terms.longest(in: scan.text, at: index) != nil { return .term }
    return nil
  }

  // MARK: One date or the two ends of a stretch

  private func dates(at index: Int) -> DateScan.Form? {
    if let stretch = daysOfOneMonth(at: index) { return stretch }
    let form = scan.date(at: index)
    guard case .found(let first)? = form else { return form }
    guard joins(at: first.end), case .found(let second)? = scan.date(at: afterThe(first.end + 1)) else {
      return scan.manners.contains(.between) ? .unclear(.unread) : form
    }
    guard let earlier = first.saysYear ? first : recounted(index, before: second.days.upperBound),
      earlier.certainty == .certain, second.certainty == .certain,
      earlier.days.lowerBound <= second.days.lowerBound
    else { return .unclear(.several) }
    let last = max(earlier.days.upperBound, second.days.upperBound)
    return .found(.init(days: earlier.days.lowerBound...last, end: second.end))
  }

  /// The first of two dates, its year counted back from the second: "December or January".
  private func recounted(_ index: Int, before day: Day) -> DateScan.Found? {
    var before = scan
    before.today = day
    guard case .found(let found)? = before.date(at: index) else { return nil }
    return found
  }

  /// "12 or 13 September", "between 1 and 10 September 2026".
  private func daysOfOneMonth(at index: Int) -> DateScan.Form? {
    guard let (day, end, _) = scan.dayOfMonth(at: index), joins(at: end) || scan.text.mark(end) == "/",
      case .found(let second)? = scan.dayAndMonth(at: afterThe(end + 1))
    else { return nil }
    let last = second.days.upperBound
    guard let first = Day(year: last.year, month: last.month, day: day), first < last else {
      return .unclear(.several)
    }
    return .found(.init(days: first...last, end: second.end, saysYear: second.saysYear))
  }

  private func joins(at index: Int) -> Bool {
    let word = scan.text.word(index)
    return word == "or" || word == "to" || scan.text.mark(index) == "-"
      || (word == "and" && scan.manners.contains(.between))
  }

  private func afterThe(_ index: Int) -> Int { scan.text.word(index) == "the" ? index + 1 : index }

  // MARK: What it comes to

  private func settle(_ found: DateScan.Found) -> DateReading {
    let text = scan.text
    guard !goesOn(at: found.end), found.isLength || !needsLength else { return .unclear(.unread) }
    if scan.mentionsDate(from: found.end) { return .unclear(.several) }
    let isOpen = scan.manners.contains(.before) || found.certainty == .noLater
    if isOpen { return isDoubted(from: found.end) ? .unclear(.unread) : .unclear(.noLater(latest(found))) }
    guard let days = untilToday(found.days) else { return .unclear(.future(found.days.lowerBound)) }
    if isDoubted(from: found.end) { return .unclear(.doubted(days)) }
    if case .either(let others) = found.certainty, let others = untilToday(others) {
      return .unclear(.either(days, others))
    }
    return .days(days, remainder: text.rest(from: found.end))
  }

  /// "nearly" and "in the last" go with a length of time: "nearly May" says nothing about a date in the past.
  private var needsLength: Bool { !Set(scan.manners).isDisjoint(with: [.nearly, .justOver, .last]) }

  private func latest(_ found: DateScan.Found) -> Day {
    let day = scan.manners.contains(.before) ? found.days.lowerBound.adding(days: -1) : found.days.upperBound
    return min(scan.today, day)
  }

  private func untilToday(_ days: ClosedRange<Day>) -> ClosedRange<Day>? {
    days.lowerBound <= scan.today ? days.lowerBound...min(days.upperBound, scan.today) : nil
  }

  /// A number or word joined on: the date was only the start of something else.
  private func goesOn(at end: Int) -> Bool {
    let text = scan.text
    if text.isJoined(end) { return true }
    return ["/", "-", ".", ":"].contains(text.mark(end)) && !text.digits(end + 1).isEmpty
      && text.isJoined(end + 1)
  }

  private func isDoubted(from end: Int) -> Bool {
    let against: Set<Qualifier> = [.doubt, .exception, .negation, .shortfall, .proportion, .ahead]
    if scan.manners.contains(.guess) || !Qualifier.all(in: scan.text, from: end).isDisjoint(with: against) {
      return true
    }
    return AnswerReader.narrows(scan.text, at: scan.text.afterPauses(end))
  }
}

import Interview
import Judgement
import QuestionBank

/// What is said around a session that is played back.
enum ReplayPhrases {
  static let keys =
    "Enter plays the next step. reveal shows a hidden rating, back goes back, jump 2a.17 goes to a standard, quit ends."
  static let end = "That is the end of the session."
  static let nothingHidden = "No rating is hidden here. It is once a standard has been played to its end."

  static func title(_ session: Session) -> String {
    "Replay: \(session.started.title), \(session.started.scope.joined(separator: ", "))"
  }

  static func setting(_ started: Started) -> String {
    let name = started.setting.flatMap { $0.isEmpty ? nil : "\($0), " } ?? ""
    return "\(name)\(started.typeName). Answered by: \(started.roleName)."
  }

  static func hidden(_ ref: String) -> String {
    "Vouch has rated \(ref). What would you say, and why? Type reveal to see the rating, or Enter to go on."
  }

  static func revealed(_ record: CriterionRecord, reading: Reading, caution: String?) -> [Line] {
    let verdict = record.verdict()
    let rating = verdict.rating(reading)
    let range = Phrases.range(rating, open: Phrases.open(verdict, rating), record.scale)
    let explanation = Explanation(record: record, verdict: verdict, reading: reading)
    var lines: [Line] = [.gap, .rating("\(record.ref) \(record.opened.title): \(range)", rating.lowest)]
    lines += explanation.lines.map { $0.isReason ? .bullet($0.text) : .speech($0.text) }
    if let caution { lines.append(.aside(caution)) }
    if let view = record.ownView, let band = record.scale.band(view.rating) {
      let why = view.words.isEmpty ? "" : ", because: \(view.words)"
      lines.append(.rating("Their own view: \(record.scale.name(band))\(why)", band))
    }
    return lines
  }

  /// What a note is about, and whose it is where sessions were merged.
  static func about(_ noted: Noted, in session: Session) -> String {
    if noted.about == .note, let by = noted.by { return "From \(session.the(by)):" }
    return switch noted.about {
    case .missing: "What is missing:"
    case .finder: "Who could find out:"
    case .note: "A note:"
    }
  }

  /// Who gave an answer where sessions were merged, and what it repeats from last time.
  static func origins(_ answered: Answered, in session: Session) -> [String] {
    var lines: [String] = []
    if let by = answered.by { lines.append("This is from \(session.the(by)).") }
    if let also = answered.also, !also.isEmpty {
      lines.append("The same was said by \(also.map(session.the).joined(separator: ", ")).")
    }
    if let from = answered.from {
      lines.append("As last time, on \(DateReader.spoken(from.at.day)): “\(from.words)”")
    }
    return lines
  }

  static func taken(_ answer: Answer, value: String?) -> String {
    let value = value.map { " (\(Day($0).map(DateReader.spoken) ?? $0))" } ?? ""
    return "Taken as: \(Phrases.name(answer))\(value)"
  }

  static func evidence(_ gathered: EvidenceGathered) -> [Line] {
    let named = gathered.items.filter { $0.status != .find && $0.status != .assumed }
    let rest = gathered.items.count - named.count
    var lines: [Line] = [.gap, .question("What stands behind the yes answers?")]
    lines += gathered.words.map(Line.quote)
    lines += named.map { .bullet("\($0.item) (\($0.status.rawValue))\($0.place.map { ": " + $0 } ?? "")") }
    if rest > 0 { lines.append(.aside("\(rest) more not named.")) }
    return lines
  }

  static func skipped(_ skipped: Skipped) -> String {
    skipped.question == nil ? "The rest of \(skipped.criterion) was left." : "This question was skipped."
  }

  static func resumed(_ at: Moment) -> String { "The session went on, \(DateReader.spoken(at.day))." }

  static func noSuchStandard(_ ref: String, nearest: String?) -> String {
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    return ref.isEmpty
      ? "Type the standard after it: jump 2a.17" : "This session has no standard “\(ref)”.\(hint)"
  }
}

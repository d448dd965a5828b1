import FoundationEssentials
import Interview
import QuestionBank

/// A session read from its lines alone, by rules written down here a second time: what reports say is held
/// against this.
struct RawTranscript {
  private struct Line: Decodable {
    let event: String
    let at: String
    let criterion: String?
    let question: String?
    let answer: String?
    let value: String?
    let questions: [Listed]?
  }

  private struct Listed: Decodable {
    let id: String
    let kind: String
    let holdsAt: String?
    let notAsked: String?
    let within: Limits?
    let atLeast: Limits?
  }

  private enum Limits: Decodable {
    case one
    case ladder([String: String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let counts = try? container.decode([String: Int].self) {
        self = .ladder(counts.mapValues(String.init))
      } else if let spans = try? container.decode([String: String].self) {
        self = .ladder(spans)
      } else {
        self = .one
      }
    }
  }

  private var listed: [String: [Listed]] = [:]
  private var answers: [String: [String: Line]] = [:]

  init(_ events: [Event]) throws {
    let encoder = JSONEncoder()
    for event in events {
      let line = try JSONDecoder().decode(Line.self, from: try encoder.encode(event))
      guard let ref = line.criterion else { continue }
      if line.event == "opened" { listed[ref] = line.questions }
      if line.event == "answered", let question = line.question {
        answers[ref, default: [:]][question] = line
      }
    }
  }

  /// Lowest and highest band in full, 0 for the lowest; nothing where nothing applies.
  func rating(_ ref: String) -> (lowest: Int, highest: Int)? {
    var (lowest, highest, applies) = (2, 2, false)
    for question in listed[ref] ?? [] where question.notAsked == nil && question.kind != "text" {
      let line = answers[ref]?[question.id]
      if line?.answer == "not-applicable" { continue }
      applies = true
      for (band, isMet) in steps(question, line) where isMet != true {
        lowest = min(lowest, band)
        if isMet == false { highest = min(highest, band) }
      }
    }
    return applies ? (lowest, highest) : nil
  }

  /// The answers of a criterion by their questions.
  func answer(_ ref: String, _ question: String) -> String? { answers[ref]?[question]?.answer }

  /// Each step of a question by the band that it holds at, and whether it is met; nothing where nobody knows.
  private func steps(_ question: Listed, _ line: Line?) -> [(Int, Bool?)] {
    let bands = ["red": 0, "amber": 1, "green": 2]
    guard case .ladder(let ladder) = question.within ?? question.atLeast ?? .one else {
      let known = line.flatMap { $0.answer == "unknown" ? nil : $0.answer }
      return [(bands[question.holdsAt ?? ""] ?? 2, known.map { $0 == "yes" })]
    }
    return ladder.map { reached, limit in
      ((bands[reached] ?? 1) - 1, meets(line, limit: limit, isDate: question.kind == "date"))
    }
  }

  private func meets(_ line: Line?, limit: String, isDate: Bool) -> Bool? {
    guard let line, line.answer != "unknown" else { return nil }
    guard let value = line.value else { return line.answer == "yes" }
    if !isDate { return (Int(value) ?? 0) >= (Int(limit) ?? 0) }
    guard let day = Day(value), let span = Span(limit), let at = Moment(line.at) else { return false }
    return day >= span.start(before: at.day)
  }
}

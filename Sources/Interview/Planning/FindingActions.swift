import Judgement
import QuestionBank

/// The actions that a criterion's answers call for.
extension Action {
  static func of(_ record: CriterionRecord, reading: Reading) -> [Action] {
    let verdict = record.verdict()
    let climb = verdict.climb(by: reading)
    var seen: Set<String> = []
    let unmet = verdict.holders.filter { seen.insert($0.question).inserted }
    return unmet.map { Action(record, $0, need($0.answer), climb) }
      + verdict.holdings.filter {
        seen.insert($0.question).inserted && $0.answer == .yes && isUnevidenced($0.question, record)
      }.map { Action(record, $0, .evidence, []) }
  }

  private init(_ record: CriterionRecord, _ holding: Holding, _ need: Need, _ climb: [Lift]) {
    let id = holding.question
    let given = record.given[id]
    (ref, title, question, wording) = (record.ref, record.opened.title, id, record.wording(id))
    (conditions, answer, holdsAt) = (holding.covers, given?.answer, holding.holdsAt)
    self.need = need
    said = given?.missing ?? given?.finder
    let place = climb.firstIndex { $0.questions.contains(id) }
    lift = place.map { climb[$0] }
    steps = place.map { climb[...$0].reduce(0) { $0 + $1.questions.count } } ?? 0
    suggestion = Self.suggestion(record.asked[id])
    plan = record.plans[id] ?? Plan()
  }

  private static func need(_ answer: Answer?) -> Need {
    switch answer {
    case nil: .answer
    case .unknown: .findOut
    case .partly: .complete
    default: .putInPlace
    }
  }

  /// Whether evidence was asked about and none of it could be named or was seen or told of.
  private static func isUnevidenced(_ question: String, _ record: CriterionRecord) -> Bool {
    let items = record.evidence.filter { $0.question == question }
    return !items.isEmpty && items.allSatisfy { $0.status == .find || $0.status == .assumed }
  }

  private static func suggestion(_ asked: Asked?) -> String {
    guard let asked else { return "" }
    return asked.evidence.isEmpty ? asked.help ?? "" : asked.evidence.joined(separator: "; ")
  }
}

import Interview
import Judgement
import QuestionBank

/// A criterion of the audit as a statement is looked at from it.
public struct LinkedCriterion: Equatable, Sendable {
  /// How far a session has come with a criterion.
  public enum Standing: Hashable, Sendable {
    /// It is no part of the session.
    case notInSession
    /// It is part of the session and was not begun.
    case notBegun
    /// None of its questions counts here.
    case doesNotApply
    /// Its rating, by the reading that the session goes by.
    case rated(Rating)
  }

  /// Conditions that stand alike.
  public struct Conditions: Equatable, Sendable {
    /// How they stand.
    public let standing: ConditionStanding
    /// Their ids, in the order of the link.
    public let ids: [String]
  }

  /// A question whose answer is not a yes.
  public struct Shortfall: Equatable, Sendable {
    /// Its wording.
    public let wording: String
    /// The conditions that it carries.
    public let conditions: [String]
    /// Its answer in a word or two.
    public let answer: String
  }

  /// Why it bears, and which of its conditions do.
  public let link: Crosswalk.Link
  /// Its title.
  public let title: String
  /// How far the session has come with it.
  public let standing: Standing
  /// How the conditions that bear stand; empty where the whole criterion does, or where it has no rating.
  public let conditions: [Conditions]
  /// What is not in place: of the conditions that bear; or where the whole criterion does, what holds its rating.
  public let shortfalls: [Shortfall]

  /// Its ref.
  public var ref: String { link.criterion }

  init(_ link: Crosswalk.Link, title: String, record: CriterionRecord?, inPlan: Bool, reading: Reading) {
    (self.link, self.title) = (link, record?.opened.title ?? title)
    guard let record else {
      standing = inPlan ? .notBegun : .notInSession
      (conditions, shortfalls) = ([], [])
      return
    }
    let verdict = record.verdict()
    standing = verdict.applies ? .rated(verdict.rating(reading)) : .doesNotApply
    guard verdict.applies else {
      (conditions, shortfalls) = ([], [])
      return
    }
    let standings = link.conditions.map { ($0, ConditionStanding($0, in: record, verdict)) }
    conditions = ConditionStanding.allCases.compactMap { standing in
      let ids = standings.filter { $0.1 == standing }.map(\.0)
      return ids.isEmpty ? nil : Conditions(standing: standing, ids: ids)
    }
    shortfalls =
      link.conditions.isEmpty
      ? Self.holding(record, verdict, reading) : Self.bearing(record, Set(link.conditions))
  }

  /// What holds the rating, nearest step up first.
  private static func holding(
    _ record: CriterionRecord, _ verdict: Verdict, _ reading: Reading
  ) -> [Shortfall] {
    var seen: Set<String> = []
    return verdict.held(by: reading).filter { seen.insert($0.question).inserted }.compactMap { holding in
      record.applicable.first { $0.id == holding.question }.map { listed in
        let (covers, shown) = (listed.scoring.covers, listed.scoring.showsRed)
        return shortfall(listed, record, covers.isEmpty ? shown : covers)
      }
    }
  }

  /// The questions that carry one of the conditions and are not a yes, in their order.
  private static func bearing(_ record: CriterionRecord, _ conditions: Set<String>) -> [Shortfall] {
    let verdict = record.verdict()
    return record.applicable.compactMap { listed in
      let short = verdict.holdings.filter {
        $0.question == listed.id && $0.counts && $0.answer != .yes
      }
      let carried =
        short.flatMap(\.covers) + (short.contains(where: \.showsRed) ? listed.scoring.showsRed : [])
      let bearing = carried.filter(conditions.contains)
      return bearing.isEmpty ? nil : shortfall(listed, record, bearing)
    }
  }

  private static func shortfall(
    _ listed: Opened.Listed, _ record: CriterionRecord, _ conditions: [String]
  ) -> Shortfall {
    Shortfall(
      wording: record.wording(listed.id), conditions: conditions,
      answer: Phrases.given(record.given[listed.id]))
  }
}

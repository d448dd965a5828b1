import Judgement
import QuestionBank

/// A question was answered.
public struct Answered: Hashable, Sendable, Codable {
  /// The criterion's ref.
  public let criterion: String
  /// The question's id.
  public let question: String
  /// Nothing where text was asked.
  public let answer: Answer?
  /// The date (`2026-09-01`) or the count (`3`) that was understood.
  public let value: String?
  /// What was typed, whole.
  public let words: String
  /// Why it does not apply.
  public let reason: String?
  /// What was typed when the first words could not be told apart.
  public let clarified: String?
  /// The answer of last time that was said to hold still; nothing where it was answered anew.
  public let from: Origin?
  /// Who gave it; nothing where it was given in this session.
  public let by: Attribution?
  /// Who else gave the same answer.
  public let also: [Attribution]?

  /// An answer as it is recorded.
  init(
    criterion: String, question: String, answer: Answer?, value: String?, words: String, reason: String?,
    clarified: String?, from: Origin? = nil, by: Attribution? = nil, also: [Attribution]? = nil
  ) {
    (self.criterion, self.question, self.answer, self.value) = (criterion, question, answer, value)
    (self.words, self.reason, self.clarified) = (words, reason, clarified)
    (self.from, self.by, self.also) = (from, by, also)
  }

  /// What was said: the words typed, or those of last time where they were said to hold still.
  public var said: String { from?.words ?? words }
}

/// Evidence was named or left to be found, once a criterion or when an answer became a yes.
public struct EvidenceGathered: Hashable, Sendable, Codable {
  /// What is known of one piece of evidence.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It could be put on the table today.
    case have
    /// It is still to be found.
    case find
    /// An overseer has seen it.
    case seen
    /// An overseer was told of it.
    case told
    /// An overseer assumes it.
    case assumed
  }

  /// One piece of evidence.
  public struct Item: Hashable, Sendable, Codable {
    /// The id of the question whose yes it would vouch for; nothing for what was named in one's own words.
    public let question: String?
    /// What it is.
    public let item: String
    /// What is known of it.
    public let status: Status
    /// Where it is; nothing where that was not said.
    public let place: String?
    /// Who named it; nothing where it was named in this session.
    public let by: Attribution?

    init(question: String?, item: String, status: Status, place: String?, by: Attribution? = nil) {
      (self.question, self.item, self.status) = (question, item, status)
      (self.place, self.by) = (place, by)
    }
  }

  /// The criterion's ref.
  public let criterion: String
  /// Every piece that was suggested, and those named besides.
  public let items: [Item]
  /// What was typed, reply by reply.
  public let words: [String]
}

/// Something was said about an answer, a criterion or the session.
public struct Noted: Hashable, Sendable, Codable {
  /// What a note is about.
  public enum About: String, Hashable, Sendable, Codable {
    /// What is missing for a yes.
    case missing
    /// Who could find out.
    case finder
    /// Anything else.
    case note
  }

  /// The criterion's ref; nothing for the session.
  public let criterion: String?
  /// The question's id; nothing for the criterion.
  public let question: String?
  /// What it is about.
  public let about: About
  /// What was typed, whole; or last time, where it was said with an answer that holds still.
  public let words: String
  /// Who said it; nothing where it was said in this session.
  public let by: Attribution?

  init(criterion: String?, question: String?, about: About, words: String, by: Attribution? = nil) {
    (self.criterion, self.question, self.about) = (criterion, question, about)
    (self.words, self.by) = (words, by)
  }
}

/// A criterion was judged.
public struct Rated: Hashable, Sendable, Codable {
  /// A rating by the ids of its bands.
  public struct Range: Hashable, Sendable, Codable {
    /// The lowest band's id.
    public let lowest: String
    /// The highest band's id.
    public let highest: String

    /// A rating by the ids of its bands.
    public init(lowest: String, highest: String) { (self.lowest, self.highest) = (lowest, highest) }
  }

  /// The criterion's ref.
  public let criterion: String
  /// The reading of `lowest` and `highest`.
  public let reading: Reading
  /// The id of the lowest band.
  public let lowest: String
  /// The id of the highest band.
  public let highest: String
  /// The ids of the questions that hold the rating in full at its lowest.
  public let heldBy: [String]
  /// The rating by the closest description.
  public let closest: Range

  init(_ verdict: Verdict, criterion: String, scale: Scale) {
    self.criterion = criterion
    reading = .inFull
    (lowest, highest) = (scale.id(verdict.inFull.lowest), scale.id(verdict.inFull.highest))
    var seen: Set<String> = []
    heldBy = verdict.heldBy.map(\.question).filter { seen.insert($0).inserted }
    closest = Range(lowest: scale.id(verdict.closest.lowest), highest: scale.id(verdict.closest.highest))
  }
}

/// Somebody gave a rating of their own. It stands beside the inferred one and never replaces it.
public struct Viewed: Hashable, Sendable, Codable {
  /// Whose view it is.
  public enum View: String, Hashable, Sendable, Codable {
    /// The person interviewed.
    case own
    /// A third party.
    case moderated
  }

  /// The criterion's ref.
  public let criterion: String
  /// Whose view.
  public let view: View
  /// The id of the band.
  public let rating: String
  /// The reason, as it was typed; empty where none was given.
  public let words: String
  /// The role of the third party; nothing for an own view, and where it was not said.
  public let role: String?
  /// Who gave it; nothing where it was given in this session.
  public let by: Attribution?

  init(
    criterion: String, view: View, rating: String, words: String, role: String? = nil,
    by: Attribution? = nil
  ) {
    (self.criterion, self.view, self.rating) = (criterion, view, rating)
    (self.words, self.role, self.by) = (words, role, by)
  }
}

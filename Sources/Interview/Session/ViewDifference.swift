import Judgement
import QuestionBank

/// A criterion on which somebody would give another rating than the answers come to.
public struct ViewDifference: Equatable, Sendable {
  /// A rating that a person gave.
  public struct View: Equatable, Sendable {
    /// The band.
    public let band: Band
    /// The reason, as it was typed; empty where none was given.
    public let words: String
    /// The role of a third party, where it was said, or who it was of those whose sessions were merged.
    public let role: String?

    /// A view as it was recorded; nothing where there is none, or its band is not of the session's scale.
    public init?(_ viewed: Viewed?, in session: Session) {
      guard let viewed, let band = session.scale.band(viewed.rating) else { return nil }
      (self.band, words) = (band, viewed.words)
      role = viewed.role ?? viewed.by.map(session.name(of:))
    }
  }

  /// The criterion's ref.
  public let ref: String
  /// The criterion's title.
  public let title: String
  /// The inferred rating, by the session's reading.
  public let rating: Rating
  /// What the person interviewed would give; what each of them would, where sessions were merged.
  public let own: [View]
  /// What a third party would give.
  public let moderated: View?

  /// Nothing where every view that was given is the rating's lowest band, which is the one that people are shown.
  public init?(_ record: CriterionRecord, _ verdict: Verdict, in session: Session) {
    guard verdict.applies else { return nil }
    let rating = verdict.rating(session.started.reading)
    (ref, title, self.rating) = (record.ref, record.opened.title, rating)
    own = record.ownViews.compactMap { View($0, in: session) }
    moderated = View(record.moderatedView, in: session)
    guard (own + [moderated].compactMap { $0 }).contains(where: { $0.band != rating.lowest }) else {
      return nil
    }
  }

  /// The criteria of a session on which a view differs, in the order of the plan.
  public static func all(in session: Session) -> [ViewDifference] {
    session.inOrder.compactMap { ViewDifference($0, $0.verdict(), in: session) }
  }
}

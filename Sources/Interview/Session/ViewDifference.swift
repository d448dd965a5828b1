import Judgement
import QuestionBank

/// A criterion on which somebody's view is not the rating that the answers come to.
public struct ViewDifference: Equatable, Sendable {
  /// A rating that somebody would give, and why.
  public struct View: Equatable, Sendable {
    /// The rating.
    public let band: Band
    /// The reason, as it was typed; empty where none was given.
    public let reason: String
    /// The role of a third party, where it was said.
    public let role: String?
  }

  /// The criterion's ref.
  public let ref: String
  /// The criterion's title.
  public let title: String
  /// The rating that the answers come to, by the reading of the session.
  public let inferred: Rating
  /// The view of the person interviewed; nothing where none was given.
  public let own: View?
  /// The view of a third party; nothing where none was given.
  public let moderated: View?

  /// A criterion's views beside its rating, whether they differ or not; nothing where no question applies.
  init?(_ record: CriterionRecord, reading: Reading) {
    let verdict = record.verdict()
    guard verdict.applies else { return nil }
    (ref, title, inferred) = (record.ref, record.opened.title, verdict.rating(reading))
    (own, moderated) = (record.view(record.ownView), record.view(record.moderatedView))
  }

  /// Whether a view is not the lowest that the answers come to, which is what a person sees first.
  var differs: Bool { [own, moderated].contains { $0.map { $0.band != inferred.lowest } ?? false } }

  /// The criteria of a session on which a view differs, in the order of the plan.
  public static func all(in session: Session) -> [ViewDifference] {
    session.inOrder.compactMap { ViewDifference($0, reading: session.started.reading) }.filter(\.differs)
  }
}

extension CriterionRecord {
  fileprivate func view(_ viewed: Viewed?) -> ViewDifference.View? {
    guard let viewed, let band = scale.band(viewed.rating) else { return nil }
    return ViewDifference.View(band: band, reason: viewed.words, role: viewed.role)
  }
}

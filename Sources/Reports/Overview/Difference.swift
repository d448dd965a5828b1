import Interview
import Judgement
import QuestionBank

/// A criterion on which somebody would give another rating than the answers come to.
public struct Difference: Equatable, Sendable {
  /// A rating that a person gave.
  public struct View: Equatable, Sendable {
    /// The band.
    public let band: Band
    /// The reason, as it was typed; empty where none was given.
    public let words: String

    init?(_ viewed: Viewed?, _ scale: Scale) {
      guard let viewed, let band = scale.band(viewed.rating) else { return nil }
      (self.band, words) = (band, viewed.words)
    }
  }

  /// The criterion's ref.
  public let ref: String
  /// The criterion's title.
  public let title: String
  /// The inferred rating, by the session's reading.
  public let rating: Rating
  /// What the person interviewed would give.
  public let own: View?
  /// What a third party would give.
  public let moderated: View?

  /// Nothing where every view that was given is the rating's lowest band, which is the one that people are shown.
  init?(_ standing: Standing, reading: Reading) {
    guard standing.verdict.applies else { return nil }
    let rating = standing.verdict.rating(reading)
    let (own, moderated) = (standing.ownView, standing.moderatedView)
    guard [own, moderated].contains(where: { $0.map { $0.band != rating.lowest } ?? false }) else {
      return nil
    }
    (ref, title) = (standing.record.ref, standing.record.opened.title)
    (self.rating, self.own, self.moderated) = (rating, own, moderated)
  }
}

/// What a scored question can be answered with. Not asked yet is the absence of an answer.
public enum Answer: String, Hashable, Sendable, CaseIterable, Codable {
  /// The condition is in place.
  case yes
  /// Some of it is in place: not met, but half-way.
  case partly
  /// It is not in place.
  case no
  /// The person does not know: a range opens.
  case unknown
  /// The question does not apply here, for a reason that is recorded; it leaves the count.
  case notApplicable = "not-applicable"
}

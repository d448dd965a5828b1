import Judgement
import QuestionBank

/// Ratings in words.
extension Phrases {
  /// A rating with what is still open: `Amber, could be Green once 2 answers are known`.
  public static func range(_ rating: Rating, open: Int, _ scale: Scale) -> String {
    guard !rating.isSettled else { return scale.name(rating.lowest) }
    let known = open == 1 ? "1 answer is known" : "\(open) answers are known"
    return "\(scale.name(rating.lowest)), could be \(scale.name(rating.highest)) once \(known)"
  }

  /// How many unknown answers lie between a rating's lowest and its highest.
  public static func open(_ verdict: Verdict, _ rating: Rating) -> Int {
    Set(verdict.toFindOut.filter { $0.holdsAt < rating.highest || rating == verdict.closest }.map(\.question))
      .count
  }

  static func rating(_ record: CriterionRecord, _ rating: Rating, _ scale: Scale) -> String {
    "\(record.ref) \(record.opened.title): \(range(rating, open: open(record.verdict(), rating), scale))"
  }

  static func reviewLine(_ record: CriterionRecord, _ rating: Rating, _ scale: Scale) -> String {
    let own = record.ownView.flatMap { $0.by == nil ? scale.band($0.rating) : nil }
    let view = own.map { $0 == rating.lowest ? "" : " (your view: \(scale.name($0)))" } ?? ""
    return Self.rating(record, rating, scale) + view
  }

  static func doesNotApply(_ record: CriterionRecord) -> String {
    "\(record.ref) \(record.opened.title): does not apply here"
  }

  static func nothingApplies(_ ref: String) -> String {
    "No question of \(ref) applies here, so there is nothing to rate."
  }

  static func nothingHolds(_ verdict: Verdict, _ scale: Scale) -> String {
    let left = verdict.holdings.count { !$0.counts }
    guard left > 0 else { return "Every condition is in place. \(scale.name(.green)) needs all of them." }
    return "Every condition that applies is in place; \(counted(left, "question")) "
      + "\(left == 1 ? "was" : "were") said not to apply."
  }

  static func heldAt(_ band: String, count: Int) -> String {
    count == 1 ? "One answer holds it at \(band):" : "\(count) answers hold it at \(band):"
  }

  /// What holds a rating, and what a yes to all of it comes to.
  static func heldUntil(_ band: String, lifted: String, count: Int) -> String {
    count == 1
      ? "One answer holds it at \(band); a yes to it makes it \(lifted):"
      : "\(count) answers hold it at \(band); a yes to \(count == 2 ? "both" : "all") of them makes it \(lifted):"
  }

  static func thenHeldAt(_ band: String, count: Int) -> String {
    "After that, \(counted(count, "more answer")) would hold it at \(band)."
  }

  static func closestInstead(_ verdict: Verdict, _ scale: Scale) -> String {
    "Read for the closest description instead, it would be "
      + "\(range(verdict.closest, open: open(verdict, verdict.closest), scale)): \(closestReason(verdict, scale))"
  }

  static func closest(_ verdict: Verdict, _ scale: Scale) -> String {
    "By the closest description it is "
      + "\(range(verdict.closest, open: open(verdict, verdict.closest), scale)): \(closestReason(verdict, scale))"
  }

  static func inFullInstead(_ rating: Rating, _ scale: Scale) -> String {
    "Read in full, where every condition counts, it would be \(scale.name(rating.lowest))."
  }

  /// Why the closest description comes to its lowest rating, as the end of a sentence.
  public static func closestReason(_ verdict: Verdict, _ scale: Scale) -> String {
    switch verdict.closestReason {
    case .showsRed(let questions):
      let known = questions.contains { id in
        verdict.holdings.contains { $0.question == id && $0.answer == .no }
      }
      return known
        ? "an answer is what the \(scale.name(.red)) description says."
        : "an answer that is not known yet could be what the \(scale.name(.red)) description says."
    case .underHalf(let met, let of):
      return
        "\(number(met)) of the \(of) things that \(scale.name(.amber)) asks for are in place, which is under half."
    case .requirementMissing(let count):
      let things =
        count == 1
        ? "1 thing that \(scale.name(.amber)) asks for is"
        : "\(count) things that \(scale.name(.amber)) asks for are"
      return "\(things) not fully in place."
    case .underThreeQuarters(let met, let of):
      return "\(number(met)) of the \(of) further things that \(scale.name(.green)) asks for are in place, "
        + "and three quarters are needed."
    case .threeQuarters(_, 0):
      return "everything that \(scale.name(.amber)) asks for is in place."
    case .threeQuarters(let met, let of):
      return "everything that \(scale.name(.amber)) asks for is in place, and so are "
        + "\(number(met)) of the \(of) further things that \(scale.name(.green)) asks for."
    }
  }

  private static func number(_ met: Double) -> String {
    met == met.rounded() ? String(Int(met)) : "\(Int(met)) and a half"
  }

  /// A reading by name: `In full`.
  public static func name(_ reading: Reading) -> String {
    switch reading {
    case .inFull: "In full"
    case .closest: "Closest description"
    }
  }

  static func inMidSentence(_ reading: Reading) -> String {
    switch reading {
    case .inFull: "in full, where every condition counts"
    case .closest: "for the closest description, where a partly counts half"
    }
  }

  // MARK: Own view

  static func agree(_ scale: Scale) -> String {
    "Do you agree? (yes, or the rating that you would give and why; Enter passes)"
  }

  static func whichBand(_ scale: Scale) -> String {
    "Which rating would you give, and why? (\(bands(scale)); Enter passes)"
  }

  static func bandNeeded(_ scale: Scale) -> String {
    "Please start with \(bands(scale)), then say why."
  }

  static func viewKept(_ band: String) -> String {
    "Kept as your view: \(band). It stands beside the rating and does not change it."
  }

  private static func bands(_ scale: Scale) -> String {
    let names = scale.names.map(\.name)
    return "\(names[0]), \(names[1]) or \(names[2])"
  }
}

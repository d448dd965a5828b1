/// What is said of a session that is to be copied before it is done.
extension RedactionPhrases {
  /// That a session is not finished or not wholly rated, and what that means for its copy; nothing where it is both.
  public static func unfinished(_ session: Session) -> String? {
    let planned = session.started.plan.count
    let unrated = planned - session.inOrder.count(where: \.isRated)
    guard unrated > 0 || !session.isFinished else { return nil }
    var words = session.isFinished ? "This session has gaps" : "This session is not finished"
    switch (unrated, planned) {
    case (0, _): words += "."
    case (1, 1): words += ": its standard is not rated yet, so a group could not vote on it."
    case (1, _): words += ": 1 of its \(planned) standards is not rated yet, so a group could not vote on it."
    default:
      words +=
        ": \(unrated) of its \(planned) standards are not rated yet, so a group could not vote on them."
    }
    return session.isOpen ? words + " Finish it first with vouch resume, if you can." : words
  }
}

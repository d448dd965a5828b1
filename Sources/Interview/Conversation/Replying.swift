import QuestionBank

/// Takes a reply to where it belongs.
extension Conversation {
  mutating func reply(_ typed: Typed) {
    switch stage {
    case .question(let spot): answer(spot, typed)
    case .clarify(let spot): clarify(spot, typed)
    case .reason(let spot, let words): giveReason(spot, words, typed)
    case .missing(let spot): followUp(spot, .missing, typed)
    case .finder(let spot): followUp(spot, .finder, typed)
    case .leave(let index): decideToLeave(index, typed)
    case .evidence(let index, let offers): gather(index, offers, typed)
    case .told(let index, let offers, let seen): gatherTold(index, offers, seen: seen, typed)
    case .view(let index): giveView(index, typed)
    case .viewBand(let index): giveBand(index, typed)
    case .review: review(typed)
    case .inspect(let index): inspect(index, typed)
    case .over: break
    }
  }
}

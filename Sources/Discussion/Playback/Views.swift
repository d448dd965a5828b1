import Interview

extension Playback {
  /// The views on a criterion beside the rating that was played last, each with whose it is, as they stood before
  /// the criterion was rated once more, or at last: they are given after the rating.
  func views(_ ref: String) -> [(whose: String, view: Viewed)] {
    var views: [(whose: String, view: Viewed)] = []
    for (place, event) in events.enumerated() {
      switch event.body {
      case .rated(let again) where again.criterion == ref && place >= played: return views
      case .viewed(let viewed) where viewed.criterion == ref:
        let whose = whose(viewed)
        views.removeAll { $0.whose == whose }
        views.append((whose, viewed))
      default: break
      }
    }
    return views
  }

  private func whose(_ viewed: Viewed) -> String {
    let role = viewed.by.map(session.the) ?? viewed.role
    let name = viewed.view == .own ? "Own view" : "Moderated view"
    return role.map { "\(name) (\($0))" } ?? name
  }
}

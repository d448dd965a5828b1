import Interview
import QuestionBank

/// Going to a standard, or to a word.
extension Replay {
  /// Takes another card of a quiz, and says whose it is.
  private mutating func turn(to place: Int) {
    guard place != current else { return }
    current = place
    announceCard()
  }

  /// `2a.17` is its beginning, `2a.17 end` its vote.
  mutating func jump(to text: String) {
    let words = text.split(separator: " ")
    let toEnd = words.count == 2 && ["end", "vote", "votes"].contains(words[1].lowercased())
    let ref = toEnd ? String(words[0]) : text
    // In a quiz several cards can be of one standard: each jump goes to the next of them.
    for place in Array(cards.indices.dropFirst(current + 1)) + Array(0...current) {
      let candidate = cards[place]
      guard let start = toEnd ? candidate.end(of: ref) : candidate.start(of: ref) else { continue }
      turn(to: place)
      card.rewind(to: start)
      return step()
    }
    var seen: Set<String> = []
    let refs = (draw?.cards.map(\.criterion) ?? card.session.started.plan).filter { seen.insert($0).inserted }
    let begun = cards.contains { $0.session.started.plan.contains { $0.lowercased() == ref.lowercased() } }
    say(
      .speech(
        begun && draw == nil
          ? cards.contains { $0.start(of: ref) != nil }
            ? ReplayPhrases.neverRated(ref) : ReplayPhrases.neverBegun(ref)
          : ReplayPhrases.noSuchStandard(ref, nearest: Nearest.to(ref, among: refs).first, among: refs)))
  }

  mutating func find(_ text: String) {
    if !text.isEmpty { lastSearch = text }
    guard !lastSearch.isEmpty else { return say(.speech(ReplayPhrases.findWhat)) }
    let order = Array(current..<cards.count) + Array(0..<current)
    for place in order {
      guard let found = cards[place].find(lastSearch) else { continue }
      turn(to: place)
      card.rewind(to: found)
      if let ref = card.ref(at: found) { say(.aside(ReplayPhrases.found(lastSearch, in: ref))) }
      return step()
    }
    say(.speech(ReplayPhrases.notFound(lastSearch)))
  }
}

extension Playback {
  /// The criterion that an event is about.
  func ref(at place: Int) -> String? {
    switch events[place].body {
    case .opened(let opened): opened.criterion
    case .asked(let asked): asked.criterion
    case .answered(let answered): answered.criterion
    case .evidence(let gathered): gathered.criterion
    case .noted(let noted): noted.criterion
    default: nil
    }
  }

  /// Where a criterion begins.
  func start(of ref: String) -> Int? {
    events.firstIndex { event in
      guard case .opened(let opened) = event.body else { return false }
      return opened.criterion.lowercased() == ref.lowercased()
    }
  }

  /// Where a criterion is first rated.
  func end(of ref: String) -> Int? {
    events.firstIndex { event in
      guard case .rated(let rated) = event.body else { return false }
      return rated.criterion.lowercased() == ref.lowercased()
    }
  }

  /// The criterion that was rated last so far.
  var lastRated: String? {
    events.prefix(played).reversed().lazy.compactMap { event in
      if case .rated(let rated) = event.body { rated.criterion } else { nil }
    }.first
  }
}

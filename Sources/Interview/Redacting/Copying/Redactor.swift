import QuestionBank

/// Goes through a session's events once and copies them without what was typed, save what is released.
///
/// The same pass finds the pieces of text that there are to decide about, so that none can be copied that
/// nobody was asked about. Whatever it does not know by name is left out: events and keys are copied one by one.
struct Redactor {
  let names: HiddenNames
  let shift: DateShift
  let releases: [Passage.Key: Release]
  /// The pieces of text that were come across, each once.
  private(set) var passages: [Passage] = []
  /// How often a name stood in text that stays.
  private(set) var namesReplaced = 0
  /// The texts that were let through, as they stand in the copy.
  private(set) var released: [String] = []
  /// How many events of a later version were left out, by their names.
  private(set) var unknown: [String] = []
  /// Whether last time's answers were left out.
  private(set) var leftOutRecalled = false
  private var seen: Set<Passage.Key> = []
  private var sessions: [String: String] = [:]
  private var kinds: [QuestionPlace: Question.Kind] = [:]
  private var suggestions: [String: Set<String>] = [:]
  /// When the event that is copied happened.
  var now = Moment(milliseconds: 0)
  private(set) var scale = Scale.audit

  init(names: HiddenNames, shift: DateShift, releases: [Passage.Key: Release]) {
    (self.names, self.shift, self.releases) = (names, shift, releases)
  }

  /// The copy of some events, numbered from 1. Their first is marked by `mark`.
  mutating func copy(_ events: [Event], mark: TrainingMark) -> [Event] {
    var copies: [Event] = []
    for event in events {
      now = event.at
      notice(event.body)
      guard let body = copy(event.body, mark) else { continue }
      copies.append(Event(seq: copies.count + 1, at: shift.moment(event.at), body))
    }
    return copies
  }

  private mutating func notice(_ body: Event.Body) {
    switch body {
    case .started(let started): scale = Scale(started.scale) ?? .audit
    case .opened(let opened):
      for listed in opened.questions {
        kinds[QuestionPlace(opened.criterion, listed.id)] = listed.scoring.kind
      }
    case .asked(let asked):
      kinds[QuestionPlace(asked.criterion, asked.question)] = asked.scoring.kind
      suggestions[asked.criterion, default: []].formUnion(asked.evidence)
    case .recalled: leftOutRecalled = true
    case .unknown(let name): unknown.append(name)
    default: break
    }
  }

  private mutating func copy(_ body: Event.Body, _ mark: TrainingMark) -> Event.Body? {
    switch body {
    case .started(let started): .started(copy(started, mark))
    case .opened(let opened): .opened(copy(opened))
    case .asked(let asked): .asked(copy(asked))
    case .answered(let answered): .answered(copy(answered))
    case .evidence(let gathered): .evidence(copy(gathered))
    case .noted(let noted): .noted(copy(noted))
    case .skipped, .finished: body
    case .rated(let rated): scale.band(rated.lowest) == nil || scale.band(rated.highest) == nil ? nil : body
    case .viewed(let viewed): scale.band(viewed.rating) == nil ? nil : .viewed(copy(viewed))
    case .recalled, .unknown: nil
    case .merged(let merged): .merged(copy(merged))
    case .planned(let planned): .planned(copy(planned))
    case .paused(let paused): .paused(copy(paused))
    case .resumed: body
    }
  }

  // MARK: Text

  /// What stands in the copy for something that was typed.
  mutating func typed(_ text: String, _ kind: Passage.Kind, _ criterion: String?, _ question: String? = nil)
    -> String
  {
    let text = Self.showing(text)
    if text.isEmpty || text == RedactionPhrases.removed { return text }
    let key = Passage.Key(criterion: criterion, question: question, text: text)
    if seen.insert(key).inserted { passages.append(Passage(key: key, kind: kind)) }
    switch releases[key] {
    case .kept: return release(text)
    case .reworded(let words): return release(Self.showing(words))
    case .removed, nil: return RedactionPhrases.removed
    }
  }

  mutating func typed(
    ifAny text: String?, _ kind: Passage.Kind, _ criterion: String?, _ question: String? = nil
  )
    -> String?
  {
    guard let text else { return nil }
    return typed(text, kind, criterion, question)
  }

  private mutating func release(_ text: String) -> String {
    let (text, count) = names.replaced(in: text)
    namesReplaced += count
    released.append(text)
    return text
  }

  /// What a bank says: it stays, save the setting's name in it.
  mutating func bank(_ text: String) -> String {
    let (text, count) = names.replacedInBank(text)
    namesReplaced += count
    return text
  }

  mutating func bank(ifAny text: String?) -> String? {
    guard let text else { return nil }
    return bank(text)
  }

  /// A text as it is shown: what does not show could say anything, so it is not copied.
  static func showing(_ text: String) -> String {
    let shown = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n" || scalar == "\t"
      case .format, .surrogate, .privateUse, .unassigned: false
      default: true
      }
    }
    return String(String(String.UnicodeScalarView(shown)).trimming(while: \.isWhitespace))
  }

  // MARK: What is known so far

  func kind(_ criterion: String, _ question: String) -> Question.Kind? {
    kinds[QuestionPlace(criterion, question)]
  }

  func isSuggested(_ item: String, _ criterion: String) -> Bool {
    suggestions[criterion]?.contains(item) ?? false
  }

  /// A name for a folder that says nothing: folders' names hold dates, and may hold anything.
  mutating func session(_ name: String) -> String {
    let known = sessions[name] ?? RedactionPhrases.session(sessions.count + 1)
    sessions[name] = known
    return known
  }

  var sessionsRenamed: Int { sessions.count }

  func date(_ day: Day) -> String { shift.day(day).map { DateReader.spoken($0) } ?? RedactionPhrases.removed }
}

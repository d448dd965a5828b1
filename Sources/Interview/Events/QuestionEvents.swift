import QuestionBank

/// A criterion began: its questions, as the rating will be made of them.
public struct Opened: Hashable, Sendable, Codable {
  /// The criterion's ref.
  public let criterion: String
  /// Its title.
  public let title: String
  /// What it asks of a setting.
  public let standard: String
  /// What the reader should know about the published text.
  public let note: String?
  /// All its questions, those that do not apply among them.
  public let questions: [Listed]

  /// A question of the criterion.
  public struct Listed: Hashable, Sendable, Codable {
    /// The question's id.
    public let id: String
    /// Its wording; nothing in transcripts that do not carry it.
    public let text: String?
    /// How it counts.
    public let scoring: Scoring
    /// Why it is not asked here; nothing where it is.
    public let notAsked: String?

    private enum Key: String, CodingKey {
      case id
      case text
      case notAsked
    }

    /// A question as listed.
    public init(id: String, text: String?, scoring: Scoring, notAsked: String?) {
      (self.id, self.text, self.scoring, self.notAsked) = (id, text, scoring, notAsked)
    }

    /// Whether it counts as another does, however it is worded.
    func countsAs(_ other: Listed) -> Bool {
      (id, scoring, notAsked) == (other.id, other.scoring, other.notAsked)
    }

    /// Decodes the scoring's keys beside its own.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      id = try container.decode(String.self, forKey: .id)
      text = try container.decodeIfPresent(String.self, forKey: .text)
      notAsked = try container.decodeIfPresent(String.self, forKey: .notAsked)
      scoring = try Scoring(from: decoder)
    }

    /// Encodes the scoring's keys beside its own.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encodeIfPresent(text, forKey: .text)
      try container.encodeIfPresent(notAsked, forKey: .notAsked)
      try scoring.encode(to: encoder)
    }
  }
}

/// A question was put.
public struct Asked: Hashable, Sendable, Codable {
  /// The criterion's ref.
  public let criterion: String
  /// The question's id.
  public let question: String
  /// The question as it was worded.
  public let text: String
  /// How it counts.
  public let scoring: Scoring
  /// What good looks like.
  public let help: String?
  /// What would vouch for a yes.
  public let evidence: [String]

  private enum Key: String, CodingKey {
    case criterion
    case question
    case text
    case help
    case suggestions
  }

  init(criterion: String, question: Question, text: String, scale: Scale) {
    (self.criterion, self.question, self.text) = (criterion, question.id, text)
    scoring = Scoring(question, scale: scale)
    (help, evidence) = (question.help, question.evidence)
  }

  /// The same question in these words.
  init(copying asked: Asked, text: String, help: String?, evidence: [String]) {
    (criterion, question, scoring) = (asked.criterion, asked.question, asked.scoring)
    (self.text, self.help, self.evidence) = (text, help, evidence)
  }

  /// Decodes the scoring's keys beside its own.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    criterion = try container.decode(String.self, forKey: .criterion)
    question = try container.decode(String.self, forKey: .question)
    text = try container.decode(String.self, forKey: .text)
    help = try container.decodeIfPresent(String.self, forKey: .help)
    evidence = try container.decodeIfPresent([String].self, forKey: .suggestions) ?? []
    scoring = try Scoring(from: decoder)
  }

  /// Encodes the scoring's keys beside its own.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(question, forKey: .question)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(help, forKey: .help)
    if !evidence.isEmpty { try container.encode(evidence, forKey: .suggestions) }
    try scoring.encode(to: encoder)
  }
}

/// A question, or the rest of a criterion, was passed over.
public struct Skipped: Hashable, Sendable, Codable {
  /// The criterion's ref.
  public let criterion: String
  /// The question's id; nothing for the rest of the criterion.
  public let question: String?
}

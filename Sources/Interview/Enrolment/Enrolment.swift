import Judgement
import QuestionBank

/// What is asked before a session begins: who is interviewed, and about what kind of setting.
///
/// Pure, like ``Conversation``. What was given on the command line is not asked.
public struct Enrolment: Sendable {
  /// What is known so far.
  public struct Choices: Equatable, Sendable {
    /// Who is interviewed.
    public var role: Outline.Role?
    /// The setting's type.
    public var type: Outline.Entry?
    /// Whether children stay overnight.
    public var isResidential: Bool?
    /// What the setting is called; empty for leaving it out.
    public var setting: String?

    /// Nothing known yet, or what is.
    public init(
      role: Outline.Role? = nil, type: Outline.Entry? = nil, isResidential: Bool? = nil,
      setting: String? = nil
    ) {
      (self.role, self.type, self.isResidential, self.setting) = (role, type, isResidential, setting)
    }
  }

  private enum Step: CaseIterable {
    case role
    case type
    case residential
    case setting
  }

  /// What is known so far.
  public private(set) var choices: Choices
  private let outline: Outline
  private var past: [Step] = []

  /// Asks about what `choices` leaves open, from the roles and types of a bank.
  public init(outline: Outline, choices: Choices) { (self.outline, self.choices) = (outline, choices) }

  /// Whether everything is known.
  public var isComplete: Bool { next == nil }

  /// The lines of the next question and the kind of reply it takes; nothing once everything is known.
  public var question: (lines: [Line], prompt: Prompt)? {
    switch next {
    case .role: (list("Who is being interviewed?", outline.roles.map(\.name)), .choice)
    case .type: (list("What kind of setting is it?", outline.settingTypes.map(\.name)), .choice)
    case .residential: ([.gap, .question("Do children ever stay overnight there? (yes or no)")], .choice)
    case .setting:
      (
        [
          .gap, .question("What is the setting called?"),
          .aside("It is shown on the reports. Enter leaves it out."),
        ], .words
      )
    case nil: nil
    }
  }

  /// Takes in a reply.
  ///
  /// - Returns: what to say before the next question.
  public mutating func hear(_ words: String) -> [Line] {
    if let command = Command.read(words, unknownIsText: next == .setting) { return obey(command) }
    guard let step = next else { return [] }
    if let trouble = take(String(words.trimming(while: \.isWhitespace)), for: step) {
      return [.speech(trouble)]
    }
    past.append(step)
    return []
  }

  private var next: Step? {
    Step.allCases.first { step in
      switch step {
      case .role: choices.role == nil
      case .type: choices.type == nil
      case .residential: choices.isResidential == nil
      case .setting: choices.setting == nil
      }
    }
  }

  private mutating func obey(_ command: Command) -> [Line] {
    guard command == .back else { return [.speech(EnrolmentPhrases.help(command))] }
    switch past.popLast() {
    case .role: choices.role = nil
    case .type: choices.type = nil
    case .residential: choices.isResidential = nil
    case .setting: choices.setting = nil
    case nil: return [.speech(Phrases.atStart)]
    }
    return []
  }

  /// Takes a reply, or says what is wrong with it.
  private mutating func take(_ words: String, for step: Step) -> String? {
    switch step {
    case .setting:
      choices.setting = words
      return nil
    case .residential:
      switch AnswerReader.read(words) {
      case .answer(.yes, _): choices.isResidential = true
      case .answer(.no, _): choices.isResidential = false
      default: return Phrases.yesOrNo
      }
      return nil
    case .role:
      choices.role = EnrolmentChoice.pick(words, from: outline.roles, id: \.id, name: \.name)
      return choices.role == nil ? EnrolmentPhrases.unread(words, upTo: outline.roles.count) : nil
    case .type:
      choices.type = EnrolmentChoice.pick(words, from: outline.settingTypes, id: \.id, name: \.name)
      return choices.type == nil ? EnrolmentPhrases.unread(words, upTo: outline.settingTypes.count) : nil
    }
  }

  private func list(_ question: String, _ names: [String]) -> [Line] {
    [.gap, .question(question)] + names.enumerated().map { .item(number: $0 + 1, $1) }
  }
}

/// Picks an entry by its number, its id or words of its name.
public enum EnrolmentChoice {
  /// The one entry that the words can mean; nothing where there is none, or more than one.
  public static func pick<Entry>(
    _ words: String, from entries: [Entry], id: (Entry) -> String, name: (Entry) -> String
  ) -> Entry? {
    let plain = words.lowercased()
    if let number = Int(plain.trimming { !$0.isNumber && !$0.isLetter }),
      entries.indices.contains(number - 1),
      plain.count <= 3
    {
      return entries[number - 1]
    }
    guard plain.count >= 3 else { return nil }
    if let exact = entries.first(where: { id($0).lowercased() == plain || name($0).lowercased() == plain }) {
      return exact
    }
    let containing = entries.filter {
      name($0).lowercased().contains(plain) || id($0).lowercased().contains(plain)
    }
    return containing.count == 1 ? containing[0] : nil
  }
}

enum EnrolmentPhrases {
  static func unread(_ words: String, upTo count: Int) -> String {
    words.isEmpty
      ? "Please type a number from 1 to \(count)."
      : "I cannot tell which one that is. Please type a number from 1 to \(count)."
  }

  static func help(_ command: Command) -> String {
    switch command {
    case .help:
      "These few questions set the session up, so that only what applies is asked. /back goes to the one before."
    case .why: "The kind of setting and the role decide which questions are asked, and how they are worded."
    case .pause: "Nothing is saved yet. Ctrl-D leaves."
    default: "That works once the session has begun. /back goes to the question before."
    }
  }
}

import Interview
import QuestionBank
import Terminal
import Transcripts

/// A bare `vouch` on a terminal: what would you like to do?
@MainActor
struct Menu {
  let options: SharedOptions

  private enum Choice {
    case resume(SessionFolder)
    case interview(bank: String?)
    case replay
    case compare
    case redact
    case list
    case leave
  }

  func run() throws {
    let banks = try options.banks
    let all = banks.all
    // Where none can be read, this says why.
    let outlines = all.isEmpty ? [try banks.usual.outline] : all.map(\.outline)
    let chat = Chat(options.screen)
    let choices = choices(options.shelf.sessions(), outlines)
    let title = outlines.count == 1 ? outlines[0].title : "a safeguarding self-audit as a conversation"
    try chat.paint([.heading("Vouch: \(title)"), .gap, .question("What would you like to do?")])
    try chat.paint(choices.enumerated().map { .item(number: $0 + 1, $1.name) })
    while true {
      let words = try chat.read()
      let picked = EnrolmentChoice.pick(words, from: choices, id: \.name, name: \.name)
      if let picked { return try take(picked.choice, chat) }
      try chat.paint([.speech("Please type a number from 1 to \(choices.count). Ctrl-D leaves.")])
    }
  }

  private func choices(
    _ entries: [SessionShelf.Entry], _ outlines: [Outline]
  ) -> [(name: String, choice: Choice)] {
    var choices: [(name: String, choice: Choice)] = []
    let open = entries.first { entry in (try? entry.session.get())?.isOpen ?? false }
    if let open { choices.append(("Go on with \(open.folder.name)", .resume(open.folder))) }
    choices +=
      outlines.count == 1
      ? [("Start a session", .interview(bank: nil))]
      : outlines.map { ("Start a session: \($0.title)", .interview(bank: $0.id)) }
    if !entries.isEmpty {
      choices.append(("Replay a session to discuss it", .replay))
      if entries.count > 1 { choices.append(("Compare two sessions", .compare)) }
      choices.append(("Make a training copy of a session", .redact))
      choices.append(("List the sessions", .list))
    }
    choices.append(("Leave", .leave))
    return choices
  }

  private func take(_ choice: Choice, _ chat: Chat) throws {
    switch choice {
    case .resume(let folder):
      let command = try ResumeCommand.parse([folder.path] + passedOn)
      try command.run()
    case .interview(let bank):
      let command = try InterviewCommand.parse((bank.map { ["--bank", $0] } ?? []) + passedOn)
      try command.run()
    case .list:
      let command = try ListCommand.parse(passedOn)
      try command.run()
    case .replay:
      let command = try ReplayCommand.parse([try pick("Which one?", chat).path] + passedOn)
      try command.run()
    case .compare:
      let first = try pick("Which is the earlier one, or one person's?", chat)
      let second = try pick("Which is the later one, or the other person's?", chat)
      let command = try CompareCommand.parse([first.path, second.path] + passedOn)
      try command.run()
    case .redact:
      let command = try RedactCommand.parse([try pick("Which one?", chat).path] + passedOn)
      try command.run()
    case .leave: break
    }
  }

  /// Asks for a session.
  private func pick(_ question: String, _ chat: Chat) throws -> SessionFolder {
    let folders = options.shelf.sessions().map(\.folder)
    try chat.paint([.gap, .question(question)])
    try chat.paint(folders.enumerated().map { .item(number: $0 + 1, $1.name) })
    while true {
      let words = try chat.read()
      if let folder = EnrolmentChoice.pick(words, from: folders, id: \.name, name: \.name) { return folder }
      try chat.paint([.speech("Please type a number from 1 to \(folders.count). Ctrl-D leaves.")])
    }
  }

  /// The shared options as they were typed.
  private var passedOn: [String] {
    (options.dialogues.map { ["--dialogues", $0] } ?? [])
      + (options.transcripts.map { ["--transcripts", $0] } ?? [])
      + (options.plain ? ["--plain"] : [])
  }
}

import ArgumentParser
import Glibc
import Interview
import QuestionBank
import Terminal
import Transcripts

/// `vouch explain`: how a rating comes about, and what another answer would make of it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a standard is rated as it is, and try out what another answer would make of it.",
    discussion: """
      Shows what holds the rating, what would lift it, what does not matter and what is unknown, then every \
      question and both rules with their numbers. On a terminal you can then try answers out: 3 yes sees what \
      a yes to question 3 would make of it, reset starts again, Enter leaves. Nothing of it is recorded.

      EXAMPLES:
        vouch explain prevent-governor 2a.17
        vouch explain prevent-governor 1.13 --if topics=yes --if local-meetings=yes
      """)

  @Argument(help: "The session.", completion: .custom(Completing.sessions))
  var session: String

  @Argument(help: "The standard, such as 2a.17 or M3. May be left out where the session has only one.")
  var standard: String?

  @Option(
    name: .customLong("if"),
    help: ArgumentHelp(
      "An answer to try out: a question's number or name, and an answer. Can be given several times.",
      valueName: "question=answer"))
  var trials: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws { try MainActor.assumeIsolated { try explain() } }

  @MainActor private func explain() throws {
    let files = try options.read(try options.find(session))
    let record = try StandardChoice.record(standard, in: files.session)
    var trial = Trial()
    for words in trials {
      do { try trial.take(words, of: record, at: Clock.now, today: Clock.today) } catch {
        throw Failure(.usage, Failure.inMidSentence(error.explanation))
      }
    }
    let reading = files.session.started.reading
    let screen = options.screen
    let painter = Painter(screen: screen)
    painter.paint([.heading("\(record.ref)  \(record.opened.title)"), .aside(record.opened.standard), .gap])
    painter.paint(Derivation(record, reading: reading).lines)
    if let caution = files.session.started.caution { painter.paint([.gap, .aside(caution)]) }
    if !trial.isEmpty { painter.paint(TrialPhrases.lines(trial, of: record, reading: reading)) }
    try screen.flush()
    guard trials.isEmpty, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return }
    try converse(record, files.session, on: screen)
  }

  /// Tries answers out one after another until Enter.
  @MainActor private func converse(_ record: CriterionRecord, _ session: Session, on screen: Screen) throws {
    let painter = Painter(screen: screen)
    let reader = LineReader(screen: screen)
    var trial = Trial()
    painter.paint([.gap])
    while true {
      painter.paint([.question(TrialPhrases.prompt)])
      switch try reader.read(prompt: "You:   ", style: .speaker, completions: ["reset"], terms: []) {
      case .line(let words):
        let text = String(words.trimming(while: \.isWhitespace))
        if text.isEmpty { return }
        painter.paint(reply(text, &trial, record, session))
      case .interrupted: throw Leaving(status: 130)
      case .endOfInput: return
      case .terminated(let signal): throw Leaving(status: 128 + signal)
      }
    }
  }

  private func reply(
    _ text: String, _ trial: inout Trial, _ record: CriterionRecord, _ session: Session
  ) -> [Line] {
    if text.lowercased() == "reset" {
      trial = Trial()
      return [.speech(TrialPhrases.reset)]
    }
    do {
      try trial.take(text, of: record, at: Clock.now, today: Clock.today)
      return TrialPhrases.lines(trial, of: record, reading: session.started.reading)
    } catch {
      return [.speech(error.explanation)]
    }
  }
}

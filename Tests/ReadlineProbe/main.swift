// Reads replies until there are no more and says how each reading came out, in a form that tests can read.
// Replies of its own: `/work MILLISECONDS` works for so long without reading, `/exit` leaves without giving
// the terminal back, `/crash` crashes, `/restore` gives the terminal back for a while.
import Glibc
import Terminal

let environment = ["TERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "COLUMNS"].reduce(
  into: [String: String]()
) { found, name in
  found[name] = getenv(name).map { String(cString: $0) }
}
let appearance = Appearance.detect(
  plain: false, environment: environment, outputIsTerminal: isatty(STDOUT_FILENO) == 1)
let screen = Screen(appearance: appearance)
let reader = LineReader(screen: screen)

func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    let shows = (0x20..<0x7F).contains(scalar.value) && scalar != "\\"
    escaped += shows ? String(scalar) : "\\{\(String(scalar.value, radix: 16))}"
  }
}

/// Says `text` past the screen, which would wrap it.
@MainActor func report(_ text: String) {
  try? screen.flush()
  print("<\(text)>")
  fflush(nil)
}

@MainActor func act(on line: String) {
  let words = line.split(separator: " ")
  switch words.first {
  case "/work":
    report("working")
    usleep((words.last.flatMap { UInt32($0) } ?? 0) * 1000)
    report("worked")
  case "/exit": exit(3)
  case "/crash": fatalError("as asked")
  case "/restore":
    reader.restore()
    report("restored")
    usleep(200_000)
  default: reader.remember(line)
  }
}

@MainActor func ask() -> ReadOutcome {
  screen.say([Run("Asking", .strong)])
  do {
    return try reader.read(
      prompt: "You: ", style: .speaker, completions: ["/back", "/define ", "/help", "/note ", "/why"],
      terms: ["DBS check", "designated safeguarding lead", "Prevent duty", "Prevent lead"])
  } catch {
    let message = "lost: \(error)\n"
    _ = write(STDERR_FILENO, message, message.utf8.count)
    exit(74)
  }
}

loop: while true {
  switch ask() {
  case .line(let line):
    report("line \(line.unicodeScalars.count): \(escaped(line))")
    act(on: line)
  case .interrupted: report("interrupted")
  case .endOfInput:
    report("end")
    break loop
  case .terminated(let signal):
    report("terminated \(signal)")
    break loop
  }
}
reader.restore()

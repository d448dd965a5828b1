import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// One tab of Chromium, driven as a person does: keys that a browser takes for real ones, reloads, downloads.
///
/// It goes by the DevTools protocol, over two pipes that have names so that a shell can open them.
final class BrowserTab {
  let downloads: String
  private let process: PseudoTerminal
  private let input: Int32
  private let output: Int32
  private var received: [UInt8] = []
  private var lastCall = 0
  private var session = ""
  private let scratch = ScratchFolder()

  /// Opens a tab.
  ///
  /// - Parameter profile: a folder for what the browser keeps; one that was used before goes on from there.
  init(profile: String, width: Int = 1280, height: Int = 800) throws {
    let (toBrowser, fromBrowser) = (scratch.path + "/in", scratch.path + "/out")
    mkfifo(toBrowser, 0o600)
    mkfifo(fromBrowser, 0o600)
    // Open for both, neither end waits for the other.
    input = open(toBrowser, O_RDWR | O_CLOEXEC)
    output = open(fromBrowser, O_RDWR | O_CLOEXEC)
    downloads = scratch.path + "/downloads"
    mkdir(downloads, 0o700)
    let command =
      "exec /usr/bin/chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run "
      + "--remote-debugging-pipe --user-data-dir=\(profile) about:blank 3<\(toBrowser) 4>\(fromBrowser) >/dev/null 2>&1"
    process = try PseudoTerminal(
      "/bin/sh", ["-c", command], environment: ["HOME": scratch.path, "PATH": "/usr/bin:/bin"])
    let targets = try call("Target.getTargets")["targetInfos"]?.list ?? []
    let page = try #require(targets.first { $0["type"]?.text == "page" }?["targetId"]?.text)
    let attached = try call("Target.attachToTarget", #"{"targetId":"\#(page)","flatten":true}"#)
    try call("Browser.setDownloadBehavior", #"{"behavior":"allow","downloadPath":"\#(downloads)"}"#)
    session = try #require(attached["sessionId"]?.text)
    try call("Page.enable")
    try resize(width: width, height: height)
  }

  deinit {
    process.signal(SIGKILL)
    close(input)
    close(output)
  }

  /// Closes the browser as a person does, so that it puts away what it keeps.
  func quit() throws {
    session = ""
    try call("Browser.close")
    try process.waitForExit(timeout: 30)
  }

  func resize(width: Int, height: Int) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      #"{"width":\#(width),"height":\#(height),"deviceScaleFactor":1,"mobile":false}"#)
  }

  func go(dark: Bool) throws {
    let scheme = dark ? "dark" : "light"
    try call(
      "Emulation.setEmulatedMedia",
      #"{"features":[{"name":"prefers-color-scheme","value":"\#(scheme)"}]}"#)
  }

  /// Lets a page keep nothing, as some browsers do for files.
  func refuseStorage() throws {
    let script = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })"
    try call("Page.addScriptToEvaluateOnNewDocument", #"{"source":\#(Self.quoted(script))}"#)
  }

  /// A page of a file is there whole, and it is not the one before, nor the empty one that may stand in between.
  private static let isThere = """
    !window.isOld && location.protocol === "file:" && document.readyState === "complete"
      && document.querySelector("head > *, body > *") !== null
    """

  /// Opens a file and waits until it is there whole.
  func visit(_ path: String) throws {
    try run("window.isOld = true")
    try call("Page.navigate", #"{"url":"file://\#(path)"}"#)
    try wait(for: Self.isThere)
  }

  func reload() throws {
    try run("window.isOld = true")
    try call("Page.reload")
    try wait(for: Self.isThere)
  }

  /// Presses keys by their names, `ArrowRight`, or letters.
  func press(_ keys: String..., times: Int = 1) throws {
    let codes = [
      "ArrowRight": 39, "ArrowLeft": 37, "Enter": 13, "Tab": 9, "Escape": 27, "PageDown": 34, ".": 190,
    ]
    for key in (0..<times).flatMap({ _ in keys }) {
      let text = key.count == 1 ? key : key == "Enter" ? "\\r" : ""
      let code = codes[key] ?? Int(key.uppercased().utf8.first ?? 0)
      let common = #""key":"\#(key)","windowsVirtualKeyCode":\#(code)"#
      try call("Input.dispatchKeyEvent", #"{"type":"keyDown",\#(common),"text":"\#(text)"}"#)
      try call("Input.dispatchKeyEvent", #"{"type":"keyUp",\#(common)}"#)
    }
  }

  /// Types into the field with an id, after opening the part that it is in.
  func type(_ text: String, into id: String) throws {
    try run(
      "{ const field = document.getElementById('\(id)'); (field.closest('details') ?? {}).open = true; field.focus() }"
    )
    try call("Input.insertText", #"{"text":\#(Self.quoted(text))}"#)
  }

  /// Clicks the element with an id.
  func click(_ id: String) throws { try run("document.getElementById('\(id)').click()") }

  /// Runs a script in the page and returns what it comes to.
  @discardableResult
  func run(_ script: String) throws -> JSONValue {
    let done = try call(
      "Runtime.evaluate",
      #"{"expression":\#(Self.quoted(script)),"awaitPromise":true,"returnByValue":true}"#)
    if let problem = done["exceptionDetails"] { throw Problem(description: "\(problem)") }
    return done["result"]?["value"] ?? .null
  }

  /// Waits until a condition holds. While one page gives way to another there is nowhere to ask: then it does not.
  func wait(for condition: String) throws {
    for _ in 0..<600 {
      do {
        if try run(condition) == .bool(true) { return }
      } catch let problem as Problem where problem.isBetweenPages {}
      usleep(50_000)
    }
    throw Problem(description: "30 seconds passed without \(condition)")
  }

  static func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  struct Problem: Error, CustomStringConvertible {
    let description: String

    var isBetweenPages: Bool {
      ["navigated or closed", "context was destroyed", "Cannot find"].contains { description.contains($0) }
    }
  }

  // MARK: The protocol

  @discardableResult
  func call(_ method: String, _ parameters: String = "{}") throws -> JSONValue {
    lastCall += 1
    let whose = session.isEmpty ? "" : #","sessionId":"\#(session)""#
    let message = #"{"id":\#(lastCall),"method":"\#(method)","params":\#(parameters)\#(whose)}"#
    var bytes = Array(message.utf8)[...] + [0]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw Problem(description: "the browser takes nothing") }
      bytes = bytes.dropFirst(max(0, count))
    }
    while true {
      let answer = try JSONValue(try next())
      guard answer["id"]?.count == lastCall else { continue }
      if let error = answer["error"] { throw Problem(description: "\(method): \(error)") }
      return answer["result"] ?? .null
    }
  }

  private func next() throws -> String {
    while true {
      if let end = received.firstIndex(of: 0) {
        defer { received.removeSubrange(...end) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      var readable = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&readable, 1, 60_000) > 0 else { throw Problem(description: "the browser says nothing") }
      received += [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = max(0, read(output, buffer.baseAddress, buffer.count))
      }
    }
  }
}

extension BrowserTab {
  /// What axe-core finds wrong with the page as it stands, by the rules of WCAG 2.2 at AA and its own best practice,
  /// and whether one would have to scroll sideways.
  func violations() throws -> [String] {
    let axe = try #require(
      Snapshot.contents(Browser.axe),
      "axe-core is not there. Install what the tests need with: bin/set-up --tests")
    if try run("typeof axe") == .text("undefined") { try run(axe + ";0") }
    let found = try run(
      """
      axe.run(document, { runOnly: { type: "tag", values:
        ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } })
        .then(({ passes, violations }) => [
          ...(passes.length > 10 ? [] : ["axe-core did not look at the page"]),
          ...(document.documentElement.scrollWidth > innerWidth ? ["the page is wider than its window"] : []),
          ...violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html).join(" "))])
      """)
    return found.texts
  }
}

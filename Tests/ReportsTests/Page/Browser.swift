import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// Debian's Chromium without a window, for what only a browser can tell of a page.
struct Browser {
  /// Where `bin/set-up --tests` puts axe-core.
  static let axe = Repository.root + "/.build/axe/axe.min.js"

  /// Whether there is a browser. Where none can be installed, `bin/set-up --tests` says that its tests are left out.
  static let isThere = access("/usr/bin/chromium", X_OK) == 0

  private let scratch = ScratchFolder()

  /// What axe-core finds wrong with a page at a width, by the rules of WCAG 2.2 at AA and its own best practice,
  /// and whether one would have to scroll sideways.
  func violations(of page: String, width: Int) throws -> [String] {
    let axe = try #require(
      Snapshot.contents(Self.axe),
      "axe-core is not there. Install what the tests need with: bin/set-up --tests")
    // The copy lets in the script that the page itself forbids.
    let open = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    try #require(open.utf8.count < page.utf8.count)
    let inner = scratch.write(
      open.replacing("</body>", with: "<script>\(axe)</script></body>"), to: "inner.html")
    // A frame, because a window of Chromium has a least width that is wider than a phone.
    let outer = scratch.write(Self.frame(inner, width: width), to: "outer.html")
    let result = try element("result", of: outer)
    let document = try JSONValue(
      result.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&"))
    try #require((document["passes"]?.count ?? 0) > 15, "axe-core did not look at the page")
    try #require(document["width"]?.count == width)
    let overflows = document["overflow"]?.count.map { $0 > width } ?? true
    let found = document["violations"]?.texts ?? ["axe-core gave no result"]
    return found + (overflows ? ["the page is wider than its window"] : [])
  }

  /// How many pages of A4 a page is printed on.
  func sheets(of page: String) throws -> Int {
    let (source, print) = (scratch.write(page, to: "print.html"), "\(scratch.path)/print.pdf")
    _ = try run(["--no-pdf-header-footer", "--print-to-pdf=\(print)", "file://\(source)"])
    let bytes = try #require(FileManager.default.contents(atPath: print))
    return String(decoding: bytes, as: UTF8.self).matches(of: /\/Type \/Page\b/).count
  }

  /// The text of the element with an id, once the page's scripts have run.
  private func element(_ id: String, of path: String) throws -> String {
    let done = try run(
      ["--window-size=1400,1000", "--virtual-time-budget=60000", "--dump-dom", "file://\(path)"])
    let start = try #require(
      done.output.firstRange(of: "<pre id=\"\(id)\">")?.upperBound, "\(done.status) \(done.errors)")
    return String(done.output[start...].prefix { $0 != "<" })
  }

  private func run(_ arguments: [String]) throws -> Completed {
    do {
      return try PseudoTerminal.run(
        "/usr/bin/chromium",
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
          "--allow-file-access-from-files", "--user-data-dir=\(scratch.path)/profile",
        ] + arguments, environment: ["HOME": scratch.path, "PATH": "/usr/bin:/bin"], timeout: 120)
    } catch {
      Issue.record("Chromium cannot be started. Install what the tests need with: bin/set-up --tests")
      throw error
    }
  }

  private static func frame(_ path: String, width: Int) -> String {
    """
    <!doctype html><html lang="en"><title>axe</title><body>
    <iframe id="page" src="file://\(path)" style="border:0;width:\(width)px;height:900px"></iframe>
    <script>
    const frame = document.getElementById("page");
    frame.onload = async () => {
      const inside = frame.contentWindow;
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const found = await inside.axe.run(inside.document, { runOnly: { type: "tag", values: tags } });
      const result = document.createElement("pre");
      result.id = "result";
      result.textContent = JSON.stringify({
        passes: found.passes.length, width: inside.innerWidth,
        overflow: inside.document.documentElement.scrollWidth,
        violations: found.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html).join(" ")),
      });
      document.body.append(result);
    };
    </script></body></html>
    """
  }
}

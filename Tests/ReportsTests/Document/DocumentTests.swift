import ConversationSupport
import Interview
import TestSupport
import Testing

@testable import Reports

@Suite("The document for other tools")
struct DocumentTests {
  private func problems(_ overview: Overview) throws -> [String] {
    var check = SchemaCheck(try JSONValue(Overview.reportSchema))
    return check.check(try JSONValue(try overview.json()))
  }

  @Test(
    "every session keeps to the published schema",
    arguments: Repository.examples)
  func examples(name: String) throws {
    #expect(try problems(try Overview(InventedSessions.example(name))) == [])
  }

  @Test("so do sessions with every kind of answer, with changes, and with nothing in them yet")
  func others() throws {
    let changes = Changes(
      since: "last year",
      list: [Change(ref: "1.1", title: "Fire drills", direction: .rose, before: "Red", now: "Amber")])
    #expect(try problems(try Overview(InventedSessions.small().events, changes: changes)) == [])
    #expect(try problems(try Overview(InventedSessions.random(seed: 3, replies: 600))) == [])
    #expect(try problems(try Overview(Array(InventedSessions.small().events.prefix(1)))) == [])
  }

  @Test("a document that breaks the schema is found out")
  func broken() throws {
    let json = try Overview(InventedSessions.small().events).json()
    var check = SchemaCheck(try JSONValue(Overview.reportSchema))
    for (right, wrong) in [
      ("\"answer\" : \"partly\"", "\"answer\" : \"perhaps\""), ("\"rules\" : 1", "\"rules\" : \"one\""),
      ("\"planned\"", "\"plannned\""), ("\"format\" : \"vouch-report\"", "\"format\" : \"other\""),
    ] {
      #expect(json.contains(right))
      #expect(!check.check(try JSONValue(json.replacing(right, with: wrong))).isEmpty, "\(wrong)")
    }
  }

  @Test("the document is the same as it was")
  func snapshot() throws {
    Snapshot.check(try Overview(InventedSessions.small().events).json(), "report.json", file: Self.beside)
  }

  /// The snapshots of all reports lie in one folder.
  static let beside: String = Repository.root + "/Tests/ReportsTests/ReportTests.swift"
}

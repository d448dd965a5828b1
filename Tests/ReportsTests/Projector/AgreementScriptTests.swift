import Discussion
import FoundationEssentials
import Interview
import TestSupport
import Testing

@testable import Reports

@Suite("The page's own figures", .serialized, .enabled(if: Browser.isThere, "Chromium is not installed"))
struct AgreementScriptTests {
  /// A room's votes, drawn at random: some are counted, some have a voter, some voters are missing, some rounds
  /// are taken back, some ratings are not revealed.
  private func record(_ random: inout SeededGenerator) throws -> [String] {
    let kind = Int.random(in: 0..<4, using: &random)
    let bands = kind == 0 ? ["amber"] : ["red", "amber", "green"]
    var lines = [Self.opening]
    func write(_ event: String, _ body: String) {
      lines.append(
        #"{"seq":\#(lines.count + 1),"at":"2026-11-21T10:00:00.000Z","event":"\#(event)","place":{"card":1,"played":2},"#
          + body + "}")
    }
    for standard in 1...Int.random(in: 1...12, using: &random) {
      let subject = #""subject":{"session":1,"criterion":"\#(standard)"}"#
      for round in 1...Int.random(in: 1...2, using: &random) {
        var votes: [String] = []
        for voter in ["A", "b", "C", "D"] where Int.random(in: 0..<5, using: &random) > 0 {
          let band = bands.randomElement(using: &random) ?? "red"
          votes.append(
            kind < 2 || (kind == 2 && voter != "D")
              ? #"{"voter":"\#(voter)","count":1,"band":"\#(band)"}"#
              : #"{"count":\#(Int.random(in: 1...3, using: &random)),"band":"\#(band)"}"#)
        }
        let list = votes.joined(separator: ",")
        write(
          "voted", #"\#(subject),"round":\#(round),"blind":true,"adds":false,"votes":[\#(list)],"words":"""#)
        if Int.random(in: 0..<8, using: &random) == 0 {
          write(
            "voted",
            #"\#(subject),"round":\#(round),"blind":true,"adds":true,"votes":[{"voter":"B","count":1,"band":"red"}],"words":"""#
          )
        }
        let shown = bands.randomElement(using: &random) ?? "red"
        let range = #"{"lowest":"\#(shown)","highest":"green"}"#
        if Int.random(in: 0..<4, using: &random) > 0 {
          write("revealed", #"\#(subject),"reading":"in-full","inFull":\#(range),"closest":\#(range)"#)
        }
      }
    }
    return lines
  }

  private static let opening =
    #"{"seq":1,"at":"2026-11-21T10:00:00.000Z","event":"convened","place":{"card":1,"played":1},"format":1,"reader":1,"#
    + #""version":"t","sessions":[{"name":"s","title":"T","role":"R"}],"scale":[{"id":"red","name":"Red","letter":"R"},"#
    + #"{"id":"amber","name":"Amber","letter":"A"},{"id":"green","name":"Green","letter":"G"}]}"#

  @Test("are those of the program, to the last digit, whatever the votes")
  func figures() throws {
    var random = SeededGenerator(seed: 175)
    let records = try (0..<400).map { _ in try record(&random) }
    let scratch = ScratchFolder()
    let scripts = [PackageResources.agreement_js, PackageResources.room_js]
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let tab = try BrowserTab(profile: scratch.path + "/profile")
    try tab.visit(scratch.write("<!doctype html><title>x</title><script>\(scripts)</script>", to: "x.html"))
    let list = records.map { "[\($0.joined(separator: ","))]" }.joined(separator: ",")
    let script = """
      [\(list)].map((events) => Agreement.ofRoom(Room.fold(events), (id) => ["red", "amber", "green"].indexOf(id)))
        .map(({ first, moved, withVouch, againWithVouch }) =>
          [first, moved?.before, moved?.after, withVouch, againWithVouch].map((summary) => summary
            ? ["percent", "kappa", "ac1", "alpha"].map((name) => summary[name].none ?? String(summary[name].value))
            : []))
      """
    let found = try tab.run(script).list
    #expect(found.count == 400)
    for (record, summaries) in zip(records, found) {
      let events = try record.map {
        try JSONDecoder().decode(DiscussionEvent.self, from: Data($0.utf8))
      }
      let agreement = RoomAgreement(try #require(Room(events)))
      let expected = [
        agreement.first, agreement.moved?.before, agreement.moved?.after, agreement.withInferred,
        agreement.againWithInferred,
      ]
      for (summary, texts) in zip(expected, summaries.list.map(\.texts)) {
        let measures = summary.map { [$0.percent, $0.kappa, $0.ac1, $0.alpha] } ?? []
        #expect(measures.count == texts.count)
        for (measure, text) in zip(measures, texts) {
          switch measure {
          case .value(let number): #expect(Double(text) == number)
          case .none(let obstacle): #expect(text == obstacle.rawValue)
          }
        }
      }
    }
  }
}

import TestSupport
import Testing

extension TenStandardsTests {
  /// The figures on the screen and in the report are those that the record's lines come to.
  func expectFigures(of raw: RawDiscussion, on screen: String, in desk: WorkshopDesk) throws {
    let report = try #require(Snapshot.contents(desk.folder + "/discussion.md")).replacing("\\-", with: "-")
    let names = ["Percent agreement", "Weighted kappa", "Gwet's AC1", "Krippendorff's alpha"]
    let agreement = try #require(screen.range(of: "Over 10 standards, first votes:"))
    let end = String(screen[agreement.lowerBound...])
    let first = [raw.percent(raw.refs)] + raw.coefficients(raw.refs, voters: Self.voters)
    let before = [raw.percent(raw.again)] + raw.coefficients(raw.again, voters: Self.voters)
    let after =
      [raw.percent(raw.again, last: true)] + raw.coefficients(raw.again, voters: Self.voters, last: true)
    for (place, name) in names.enumerated() {
      #expect(end.contains("\(name): \(first[place]). "), "\(name) \(first[place]) \(end)")
      #expect(end.contains("\(name): \(after[place]) (\(before[place])). "), "\(name) \(end)")
      #expect(report.contains("| \(name) | \(first[place]) |"), "\(name)")
      #expect(report.contains("| \(name) | \(before[place]) | \(after[place]) |"), "\(name)")
    }
    let (vouch, last) = (raw.withVouch(last: false), raw.withVouch(last: true))
    #expect(end.contains("Percent agreement: \(vouch), after discussion \(last)."), "\(end)")
    #expect(report.contains("| Percent agreement | \(vouch) | \(last) |"))
    #expect(!end.contains("are a hint") && !report.contains("are a hint"), "ten standards are enough")
    for ref in raw.refs { #expect(report.contains("| \(ref) |")) }
    #expect(report.contains("nobody has seen it") && report.contains("> it was 4.2"))
  }
}

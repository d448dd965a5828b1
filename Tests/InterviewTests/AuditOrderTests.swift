import Interview
import Testing

@Suite("The order of an audit's criteria")
struct AuditOrderTests {
  @Test("several plans come together once each, by part and number where the bank is not at hand")
  func natural() {
    let plans = [["2a.10", "0.1"], ["2a.9", "2b.1", "1.13", "0.1"], ["5.4"]]
    #expect(AuditOrder.union(plans) == ["0.1", "1.13", "2a.9", "2a.10", "2b.1", "5.4"])
  }

  @Test("the bank's own order goes first, and what it does not have comes after")
  func banks() {
    #expect(
      AuditOrder.union([["b.1", "a.1"], ["z.2", "z.10"]], audit: ["b.1", "a.1"]) == [
        "b.1", "a.1", "z.2", "z.10",
      ])
  }

  @Test("the same plans in any order give the same plan")
  func anyOrder() {
    let plans = [["2a.1", "2a.2"], ["1.1"], ["2a.2", "3.1"]]
    #expect(AuditOrder.union(plans) == AuditOrder.union(plans.reversed()))
  }
}

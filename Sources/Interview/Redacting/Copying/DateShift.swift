import Judgement
import QuestionBank

/// The number of days by which every date of a training copy lies elsewhere than in the original.
///
/// All are moved alike, so that a date lies as far back from the day of its answer as before. Times of day
/// are not kept: no rating depends on them.
struct DateShift: Equatable, Sendable {
  /// Below zero for earlier.
  let days: Int

  func day(_ day: Day) -> Day? {
    let moved = day.number + days
    return Self.known.contains(moved) ? Day(number: moved) : nil
  }

  func moment(_ moment: Moment) -> Moment {
    let moved = min(max(moment.day.number + days, Self.known.lowerBound), Self.known.upperBound)
    return Moment(milliseconds: Moment(Day(number: moved)).milliseconds + Self.noon)
  }

  /// The days of the years 1 to 9999, by their numbers.
  private static let known = -719_162...2_932_896
  private static let noon: Int64 = 43_200_000

  /// Shifts to try, in this order: whole weeks, so that a Monday stays a Monday; then days; at last four years,
  /// after which the calendar repeats itself.
  static func candidates(using generator: inout some RandomNumberGenerator) -> [Int] {
    (8...104).map { $0 * -7 }.shuffled(using: &generator)
      + (60...730).map { -$0 }.shuffled(using: &generator) + [-1_461, -10_227, 1_461, 10_227]
  }

  /// The first shift after which every date still keeps to the same limits; nothing where there is none.
  ///
  /// Months differ in length, so a date that lies just within 6 months may lie just without after a shift.
  static func first(of candidates: [Int], for events: [Event]) -> DateShift? {
    let dates = MeasuredDate.all(in: events)
    let moments = events.map(\.at)
    return candidates.lazy.map(DateShift.init).first { shift in
      dates.allSatisfy { $0.keepsToItsLimits(shift) }
        && moments.allSatisfy { shift.day($0.day) != nil }
    }
  }
}

/// A date that was given as an answer, with the limits that it was held against.
private struct MeasuredDate {
  let value: Day
  let on: Day
  let rungs: [Rung]

  func keepsToItsLimits(_ shift: DateShift) -> Bool {
    guard let value = shift.day(value), let on = shift.day(on) else { return false }
    return rungs.met(by: value, on: on) == rungs.met(by: self.value, on: self.on)
  }

  static func all(in events: [Event]) -> [MeasuredDate] {
    guard let first = events.first, let session = Session(first) else { return [] }
    var asked: [QuestionPlace: Scoring] = [:]
    var dates: [MeasuredDate] = []
    for event in events {
      switch event.body {
      case .opened(let opened):
        for listed in opened.questions {
          asked[QuestionPlace(opened.criterion, listed.id)] = listed.scoring
        }
      case .asked(let put): asked[QuestionPlace(put.criterion, put.question)] = put.scoring
      case .answered(let answered):
        guard let scoring = asked[QuestionPlace(answered.criterion, answered.question)],
          scoring.kind == .date,
          let value = answered.value.flatMap({ Day($0) })
        else { continue }
        dates.append(
          MeasuredDate(
            value: value, on: (answered.by?.at ?? event.at).day, rungs: scoring.rungs(session.scale)))
      default: break
      }
    }
    return dates
  }
}

/// Times of one thing, measured again and again, in milliseconds.
struct Sample {
  private(set) var values: [Double] = []

  mutating func add(_ milliseconds: Double) { values.append(milliseconds) }

  /// Half of the values are below it. There must be a value.
  var median: Double { percentile(50) }

  /// `2.13 ms (2.01–2.40)`
  var description: String { "\(milliseconds(median)) (\(spread(milliseconds)))" }

  /// The value in other units, such as a rate, with its spread.
  func spread(_ format: (Double) -> String) -> String {
    "\(number(format(percentile(10))))–\(number(format(percentile(90))))"
  }

  private func percentile(_ percent: Int) -> Double {
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, sorted.count * percent / 100)]
  }

  private func number(_ text: String) -> Substring { text.prefix { $0 != " " } }
}

/// Runs `work` and gives what it took, in milliseconds.
func timed(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  return milliseconds(since: start)
}

func milliseconds(since start: ContinuousClock.Instant) -> Double {
  milliseconds(of: ContinuousClock.now - start)
}

func milliseconds(of duration: Duration) -> Double { duration / .milliseconds(1) }

/// Three figures that matter: `0.0213 ms`, `2.13 ms`, `213 ms`.
func milliseconds(_ value: Double) -> String {
  decimals(value, value < 0.1 ? 4 : value < 1 ? 3 : value < 100 ? 2 : 0) + " ms"
}

/// A ratio: `3.2 times`.
func times(_ value: Double) -> String { decimals(value, 2) + " times" }

func decimals(_ value: Double, _ places: Int) -> String {
  var scale = 1
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((value * Double(scale)).rounded())
  guard places > 0 else { return String(scaled) }
  let fraction = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
}

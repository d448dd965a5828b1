/// Finds what a mistyped name was meant to be.
public enum Nearest {
  /// Up to three of `names` that lie close to `word`, nearest first, then those as long
  /// as the word, then in their own order.
  ///
  /// Close is at most a third of the longer one's letters typed wrongly, left out, put in or swapped;
  /// a name that starts with the word is close too, where the word has two letters or more.
  public static func to(_ word: String, among names: [String]) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    guard !typed.isEmpty else { return [] }
    let ranked: [(rank: (Int, Int, Int), name: String)] = names.enumerated().compactMap { order, name in
      let known = Array(name.lowercased().unicodeScalars.prefix(64))
      let longer = abs(known.count - typed.count)
      if known == typed { return ((0, 0, order), name) }
      let slips = distance(typed, known)
      if slips * 3 <= max(typed.count, known.count) { return ((slips, longer, order), name) }
      if typed.count >= 2, known.starts(with: typed) { return ((known.count, longer, order), name) }
      return nil
    }
    return ranked.sorted { $0.rank < $1.rank }.prefix(3).map(\.name)
  }

  /// How many letters are wrong, missing, extra or swapped with their neighbour (optimal string alignment).
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        let swap = one[i] == other[j] ? 0 : 1
        var best = min(last[j] + swap, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}

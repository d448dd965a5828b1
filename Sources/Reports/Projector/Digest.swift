/// SHA-256 (FIPS 180-4), by which a page names the one script that a browser may run in it.
enum Digest {
  /// The digest in base 64.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let digest = of(bytes)
    var text = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let block = digest[start..<min(start + 3, digest.count)]
      let bits = block.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - block.count))
      for place in 0...block.count { text.append(alphabet[bits >> (18 - 6 * place) & 63]) }
      text += String(repeating: "=", count: 3 - block.count)
    }
    return text
  }

  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var padded = bytes + [0x80]
    padded += Array(repeating: 0, count: (120 - padded.count % 64) % 64)
    padded += (0..<8).map { UInt8(truncatingIfNeeded: (bytes.count * 8) >> (56 - 8 * $0)) }
    var state = start
    for block in stride(from: 0, to: padded.count, by: 64) { mix(&state, padded[block..<(block + 64)]) }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
  }

  private static func mix(_ state: inout [UInt32], _ block: ArraySlice<UInt8>) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<(place + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for place in 16..<64 {
      let (early, late) = (words[place - 15], words[place - 2])
      let first = turn(early, 7) ^ turn(early, 18) ^ (early >> 3)
      let second = turn(late, 17) ^ turn(late, 19) ^ (late >> 10)
      words.append(words[place - 16] &+ first &+ words[place - 7] &+ second)
    }
    var now = state
    for place in 0..<64 {
      let high = turn(now[4], 6) ^ turn(now[4], 11) ^ turn(now[4], 25)
      let choice = (now[4] & now[5]) ^ (~now[4] & now[6])
      let one = now[7] &+ high &+ choice &+ constants[place] &+ words[place]
      let low = turn(now[0], 2) ^ turn(now[0], 13) ^ turn(now[0], 22)
      let most = (now[0] & now[1]) ^ (now[0] & now[2]) ^ (now[1] & now[2])
      now = [one &+ low &+ most, now[0], now[1], now[2], now[3] &+ one, now[4], now[5], now[6]]
    }
    for place in state.indices { state[place] &+= now[place] }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  private static let start = primes(8).map { fraction(Double($0).squareRoot()) }
  private static let constants = primes(64).map(cubeRootFraction)

  private static func primes(_ count: Int) -> [Int] {
    var found: [Int] = []
    var number = 2
    while found.count < count {
      if found.allSatisfy({ number % $0 != 0 }) { found.append(number) }
      number += 1
    }
    return found
  }

  private static func fraction(_ number: Double) -> UInt32 {
    UInt32((number - number.rounded(.down)) * 4_294_967_296)
  }

  /// By whole numbers: the cube root of a prime times 2^32, found from its highest bit down.
  private static func cubeRootFraction(_ prime: Int) -> UInt32 {
    var root: UInt64 = 0
    for bit in (0..<36).reversed() {
      let next = Double(root | 1 << UInt64(bit)) / 4_294_967_296
      if next * next * next <= Double(prime) { root |= 1 << UInt64(bit) }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}

import FoundationEssentials
import Interview

/// One event as a line of JSON, its number, time and name first.
enum EventLine {
  /// The line without its line break.
  ///
  /// Bytes that cannot be encoded do not occur: every payload is made of text, numbers and lists.
  static func encode(_ event: some RecordedEvent, with encoder: JSONEncoder) throws -> [UInt8] {
    var line = Array(#"{"seq":\#(event.seq),"at":"\#(event.at)","event":"\#(event.name)""#.utf8)
    if let payload = event.payload {
      let object = try encoder.encode(Payload(payload))
      if object.count > 2 {
        line.append(UInt8(ascii: ","))
        line += object.dropFirst()
        return line
      }
    }
    line.append(UInt8(ascii: "}"))
    return line
  }

  static func makeEncoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  private struct Payload: Encodable {
    let body: any Encodable
    init(_ body: any Encodable) { self.body = body }
    func encode(to encoder: any Encoder) throws { try body.encode(to: encoder) }
  }
}

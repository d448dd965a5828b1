import FoundationEssentials

extension Overview {
  /// The session as one JSON document for other tools, in the form that ``reportSchema`` describes.
  ///
  /// - Throws: Whatever the encoder throws; text, numbers and lists are all that there is to encode.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(ReportDocument(self)), as: UTF8.self)
    return JSONText.harmless(text) + "\n"
  }

  /// The JSON Schema that ``json()`` keeps to.
  public static var reportSchema: String {
    String(decoding: PackageResources.report_schema_json, as: UTF8.self)
  }
}

/// JSON that can be shown on a terminal as it is.
enum JSONText {
  /// The same document with control and direction characters written as escapes: nothing is lost, and nothing of
  /// what people typed acts on whoever looks at the file.
  static func harmless(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: PlainText.isHidden) else { return json }
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      // Outside of strings an encoder writes none of these but line breaks.
      if PlainText.isHidden(scalar) { text += escape(scalar).unicodeScalars } else { text.append(scalar) }
    }
    return String(text)
  }

  /// A scalar as JSON's escape: `\u003c`.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

import Discussion
import FoundationEssentials

/// A replay as one page for a browser that plays it to a room: self-contained, and nothing of it needs a network.
public struct ProjectorPage: Sendable {
  private let reel: Reel
  private let record: [String]
  private let place: Place

  /// What the page says of where its record belongs.
  public struct Place: Sendable {
    let file: String
    let folder: String
    let report: String
    let replay: String

    /// - Parameters:
    ///   - file: the record's name: `discussion.jsonl`.
    ///   - folder: the folder that it belongs in.
    ///   - report: the command that makes a report of it.
    ///   - replay: the command that plays the same in the terminal.
    public init(file: String, folder: String, report: String, replay: String) {
      (self.file, self.folder, self.report, self.replay) = (file, folder, report, replay)
    }
  }

  /// A page of a replay.
  ///
  /// - Parameter record: the lines of what the room has said before, to go on with; kept letter by letter.
  public init(_ replay: Replay, record: [String] = [], place: Place) {
    (reel, self.record, self.place) = (Reel(replay), record, place)
  }

  /// The page.
  ///
  /// - Throws: Whatever the encoder throws; text, numbers and lists are all that there is to encode.
  public func html() throws -> String {
    let names = reel.convened.scale.map(\.name)
    return PageTemplates.fill(
      "projector",
      [
        "title": reel.title, "digest": PageTemplates.projectorDigest, "command": place.replay,
        "conversation": conversation, "low": names[0], "middle": names[1], "high": names[2],
        "data": try data(),
      ])
  }

  /// The conversation for a browser that runs no script: without ratings.
  private var conversation: [Fields] {
    reel.steps.flatMap { step -> [Fields] in
      if step.standard != nil {
        return [
          fields(kind: "speech", "Vouch has rated \(step.criterion ?? "it"). What would you say, and why?")
        ]
      }
      return step.lines.map { fields(kind: $0.kind, $0.text) }
    }
  }

  private func fields(kind: String, _ text: String) -> Fields {
    let known = ["heading", "question", "quote"]
    return [
      "text": text, "isHeading": kind == "heading", "isQuestion": kind == "question",
      "isQuote": kind == "quote", "isOther": !known.contains(kind),
    ]
  }

  private struct Data: Encodable {
    let reel: Reel
    let opening: String
    let record: [String]
    let file: String
    let folder: String
    let goOn: String
  }

  private func data() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let opening = String(decoding: try encoder.encode(reel.convened), as: UTF8.self)
    let data = Data(
      reel: reel, opening: opening, record: record, file: place.file, folder: place.folder,
      goOn: place.report)
    return String(decoding: try encoder.encode(data), as: UTF8.self)
  }
}

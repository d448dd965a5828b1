/// A bank of three statements beside the tiny bank, and the crosswalk that joins the two.
public enum TinyCrosswalk {
  /// Writes both banks and the crosswalk into a folder, and returns the folder that they lie in.
  @discardableResult
  public static func write(to folder: ScratchFolder, changing edit: (String) -> String = { $0 }) -> String {
    _ = TinyBank.write(to: folder)
    folder.write(outline, to: "Dialogues/aims/bank.yaml")
    for (number, title) in ["Nobody is burnt", "Everybody practises", "There is cake"].enumerated() {
      folder.write(
        statement("S\(number + 1)", title), to: "Dialogues/aims/part-1/S\(number + 1)-aim.yaml")
    }
    folder.write(edit(crosswalk), to: "Dialogues/crosswalk.yaml")
    return folder.path + "/Dialogues"
  }

  static let crosswalk = """
    from: tiny
    to: aims
    framework:
      id: charter
      name: Charter of Calm
      note: The charter speaks of three domains and names two.
      domains: [Safety, Care]
      every-domain: [Every domain]
      principles: [Trust]
    statements:
      S1:
        domains: [Safety]
        principles: [Trust]
        links:
          - criterion: "1.1"
            conditions: [R1, A1, G1]
            why: a plan and a drill keep people safe
          - criterion: "1.2"
            why: water burns nobody
      S2:
        domains: [Safety, Care]
        links:
          - criterion: "1.1"
            conditions: [A2, G2]
            why: wardens practise
      S3:
        domains: [Every domain]
        note: The charter puts cake everywhere.
        links: []
    """

  static let outline = """
    id: aims
    title: Aims of a calm school
    edition: "1"
    published: {title: Nothing, place: nowhere}
    caution: These aims predict nothing.
    scale:
      - {id: poor, name: Unfulfilled, letter: U}
      - {id: fair, name: Fulfilled, letter: F}
      - {id: fine, name: Exceeded, letter: E}
    parts: {"1": The only part}
    themes: {all-of-it: All of it}
    setting-types: {primary: Primary school}
    roles: {dsl: {name: Designated Safeguarding Lead}}
    """

  private static func statement(_ ref: String, _ title: String) -> String {
    """
    ref: "\(ref)"
    title: \(title)
    standard: \(title) on any day of the year.
    themes: [all-of-it]
    descriptor: {fair: 1, fine: 1}
    questions:
      - {id: one, ask: Is it so?, covers: [F1], holds-at: poor}
      - {id: two, ask: Is it always so?, covers: [E1], holds-at: fair}
    """
  }
}

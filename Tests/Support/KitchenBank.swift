/// A bank with nothing in common with the audit but its form: other names for its bands, letters that look like answers,
/// refs without a dot, other roles and kinds of setting, and something to be said beside its ratings.
public enum KitchenBank {
  /// What has to be said wherever its ratings show.
  public static let caution = "Only the cook's own look at things. No prize follows from it."

  /// Writes the bank into a folder and returns the bank's own folder.
  public static func write(
    to folder: ScratchFolder, outline edit: (String) -> String = { $0 }
  ) -> String {
    folder.write(edit(outline), to: "Dialogues/kitchen/bank.yaml")
    folder.write("{}\n", to: "Dialogues/kitchen/glossary.yaml")
    folder.write(stove, to: "Dialogues/kitchen/part-all-of-it/K1-stove.yaml")
    folder.write(fridge, to: "Dialogues/kitchen/part-all-of-it/K2-fridge.yaml")
    return folder.path + "/Dialogues/kitchen"
  }

  static let outline = """
    id: kitchen
    title: How the kitchen is doing
    edition: "7"
    published: {title: A note on the door, place: the kitchen door}
    caution: \(caution)
    scale:
      - {id: not-yet-there, name: Not yet there, letter: N}
      - {id: nearly, name: Nearly, letter: Y}
      - {id: well-there, name: Well there, letter: T}
    parts: {all-of-it: All of the kitchen}
    themes: {hot-things: Warm and Hot, cold-things: Cold}
    setting-types: {canteen: Canteen, cafe: Café}
    roles:
      cook: {name: Cook}
      visitor: {name: Visitor from the hall, oversees: true}
    """

  static let stove = """
    ref: "K1"
    title: The stove
    standard: The stove is safe to use.
    themes: [hot-things]
    descriptor: {not-yet-there: 1, nearly: 2, well-there: 2}
    questions:
      - id: guard
        ask: Is there a guard round the stove?
        covers: [Y1]
        holds-at: not-yet-there
        shows-red: [N1]
        help: A rail that stays cool.
        evidence: [The rail, A photo of the rail]
      - id: service
        ask: When was the stove last looked at?
        kind: date
        within: 12 months
        covers: [T1]
        holds-at: nearly
        help: By somebody who can mend stoves.
        evidence: [The bill, The sticker]
      - id: gloves
        ask: How many pairs of oven gloves are there?
        kind: count
        at-least: {nearly: 1, well-there: 2}
        covers: [Y2, T2]
        help: Pairs without holes.
        evidence: [The gloves, The order]
      - id: story
        kind: text
        ask: What was cooked last?
        help: A sentence.
    """

  static let fridge = """
    ref: "K2"
    title: The fridge
    standard: The fridge is cold.
    themes: [cold-things]
    descriptor: {not-yet-there: 0, nearly: 1, well-there: 1}
    questions:
      - id: cold
        ask: Is the fridge cold?
        covers: [Y1]
        holds-at: not-yet-there
        help: Below five degrees.
        evidence: [The thermometer, The log]
      - id: log
        ask: Does somebody write the temperature down?
        covers: [T1]
        holds-at: nearly
        help: Each morning.
        evidence: [The log, The rota]
    """

  /// The words of the audit's scale that stand in a text, where none should: names and conditions.
  public static func leaks(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let audit: Set<String> = [
      "red", "amber", "green", "rag", "audit", "a1", "a2", "g1", "g2", "r1", "175", "ofsted",
    ]
    return Array(Set(words).intersection(audit)).sorted()
  }
}

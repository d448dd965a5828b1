/// A bank of two short criteria, for tests of what is done with a bank rather than what it asks.
public enum TinyBank {
  /// Writes the bank into a folder and returns the bank's own folder.
  public static func write(to folder: ScratchFolder, changing edit: (String) -> String = { $0 }) -> String {
    folder.write(outline, to: "Dialogues/tiny/bank.yaml")
    folder.write(glossary, to: "Dialogues/tiny/glossary.yaml")
    folder.write(edit(first), to: "Dialogues/tiny/part-1/1.1-first.yaml")
    folder.write(edit(second), to: "Dialogues/tiny/part-1/1.2-second.yaml")
    return folder.path + "/Dialogues/tiny"
  }

  static let outline = """
    id: tiny
    title: A tiny audit
    edition: "1"
    published: {title: Nothing, place: nowhere}
    scale:
      - {id: red, name: Red, letter: R}
      - {id: amber, name: Amber, letter: A}
      - {id: green, name: Green, letter: G}
    parts: {"1": The only part}
    themes: {fire: Fire, water: Water}
    setting-types: {primary: Primary school, early-years: Nursery}
    roles:
      dsl: {name: Designated Safeguarding Lead}
      governor: {name: Governor, oversees: true}
    """

  static let glossary = """
    SCR:
      name: single central record
      means: A list of checks.
      purpose: To show that they were made.
    """

  static let first = """
    ref: "1.1"
    title: Fire drills
    standard: Everyone knows what to do in a fire.
    themes: [fire]
    descriptor: {red: 1, amber: 2, green: 2}
    questions:
      - id: plan
        ask: Is there a fire plan?
        covers: [A1]
        holds-at: red
        shows-red: [R1]
        help: A plan on paper.
        evidence: [The fire plan, The plan on the wall]
      - id: drill
        ask: When was the last drill?
        governor: When was the last drill, as far as you know?
        kind: date
        within: 12 months
        covers: [G1]
        holds-at: amber
        help: A drill for everyone.
        evidence: [The drill log]
      - id: wardens
        ask: How many fire wardens are there?
        kind: count
        at-least: {amber: 1, green: 2}
        covers: [A2, G2]
        help: Those who are trained.
        evidence: [The list of wardens]
      - id: story
        kind: text
        ask: What happened at the last drill?
        help: A sentence.
    """

  static let second = """
    ref: "1.2"
    title: Swimming
    standard: Children are safe in the water.
    themes: [water]
    descriptor: {red: 1, amber: 1, green: 1}
    questions:
      - id: checked
        ask: Is the pool on the SCR?
        covers: [A1]
        holds-at: red
        shows-red: [R1]
        help: It should be.
        evidence: [The record]
      - id: nursery
        ask: Is there a paddling pool rule?
        covers: [G1]
        holds-at: amber
        for: [early-years]
        help: For the youngest.
        evidence: [The rule]
    """
}

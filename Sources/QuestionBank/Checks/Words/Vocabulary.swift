/// What the words of a question are likely to be, as far as a list and an ending can tell.
enum Vocabulary {
  static let joins: Set<String> = ["and", "or", "but"]
  static let helpers = words(
    "do does did is are was were has have had can could will would shall should must may might")
  static let subjects = words("it they he she we you there someone everyone everybody somebody nobody")
  static let questionWords = words("who whom what which when where why how whether")
  static let particles = words("up out off on in down back over away through aside apart together")
  static let prepositions = words(
    "about across after against among at before between by during for from in into of on over through to under with "
      + "within without when whenever if as each every")
  static let articles = words(
    "the a an any all each every some this these those their its his her your our my")
  /// What an object begins with.
  static let objectStarts = articles.union(words("them it him what whom how whether"))

  /// Whether the word is a verb and hardly anything else, whoever does it.
  static func isSureVerb(_ word: String) -> Bool { isForm(word, of: sureVerbs) }

  /// Whether the word may be a verb.
  static func isVerb(_ word: String) -> Bool { isSureVerb(word) || isForm(word, of: nounVerbs) }

  /// Whether the word says what is done to something: `shared`, `kept`.
  static func isParticiple(_ word: String) -> Bool {
    irregularParticiples.contains(word)
      || (word.count > 4 && word.hasSuffix("ed") && !word.contains("-") && !notParticiples.contains(word))
  }

  static func isAdverb(_ word: String) -> Bool {
    adverbs.contains(word) || (word.count > 4 && word.hasSuffix("ly") && !notAdverbs.contains(word))
  }

  private static func isForm(_ word: String, of verbs: Set<String>) -> Bool {
    verbs.contains(word) || (word.hasSuffix("s") && verbs.contains(String(word.dropLast())))
      || (word.hasSuffix("es") && verbs.contains(String(word.dropLast(2))))
      || (word.hasSuffix("ies") && verbs.contains(word.dropLast(3) + "y"))
  }

  private static let adverbs = words("then also so still never always soon often thus again later")
  private static let notAdverbs = words(
    "family early daily weekly monthly yearly reply supply apply rely comply")
  private static let notParticiples = words("need speed indeed exceed proceed succeed")
  private static let irregularParticiples = words(
    "given made taken seen read written kept sent told taught held known shown chosen brought found met put set "
      + "done gone heard led understood built bought dealt spoken drawn")
  private static let sureVerbs = words(
    "accept achieve act adapt add advise agree allow analyse apply appoint approve arrange ask assess attend avoid "
      + "become begin believe bring brief build carry choose clean collect commission compare complain complete "
      + "comply confirm consider consult cooperate correct create decide define delegate deliver describe detect "
      + "develop discuss display distribute encourage enable ensure escalate evaluate examine explain explore expect "
      + "feed find follow gather get give go govern handle happen hear hold identify improve include inform instruct "
      + "intervene introduce investigate invite involve join keep know learn listen look maintain make manage meet "
      + "mention notice notify observe obtain occur oversee own pay permit prepare present prevent produce promote "
      + "protect provide publish raise read realise receive recognise recommend recruit reduce reflect refer refuse reject "
      + "release remain remind remove renew repair replace reply require resolve respond restrict revise reward say "
      + "see seek select send serve solve speak start stop submit suggest suit supervise supply take teach tell thank "
      + "think try understand update verify warn wash weigh wear write")
  /// Verbs that are as often nouns: `support`, `record`.
  private static let nounVerbs = words(
    "address answer audit balance benefit block care call challenge change check close coach contact control cover "
      + "cut deal feel fit guide help lead link list log mark match measure mentor monitor name need note offer open "
      + "order pass place plan point process question rate reach record report request return review ring run set "
      + "shape share show sign spot stand stay store support tackle talk test track train treat trust turn use value "
      + "visit want watch welcome work")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}

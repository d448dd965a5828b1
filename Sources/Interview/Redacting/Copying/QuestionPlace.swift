/// A question of a criterion.
struct QuestionPlace: Hashable {
  let criterion: String
  let question: String
  init(_ criterion: String, _ question: String) { (self.criterion, self.question) = (criterion, question) }
}

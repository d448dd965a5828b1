import Interview
import QuestionBank

/// Where somebody's view is not the rating that the answers come to: first in every report.
enum DifferencesSection {
  /// The section as blocks of Markdown; none where no view differs.
  static func blocks(_ session: Session) -> [String] {
    let differences = ViewDifference.all(in: session)
    guard !differences.isEmpty else { return [] }
    let scale = session.scale
    let rows = differences.map { difference in
      [
        difference.ref, difference.title, scale.name(difference.rating.lowest),
        difference.own.map { words($0, scale) }.joined(separator: "; "),
        difference.moderated.map { words($0, scale) } ?? "",
      ]
    }
    return [
      "## Where views differ",
      "The rating is what the answers come to. A view stands beside it and does not change it.\n\n"
        + Markdown.table(["Standard", "Title", "Rating", "Own view", "Moderated view"], rows),
    ]
  }

  private static func words(_ view: ViewDifference.View, _ scale: Scale) -> String {
    let role = view.role.map { " (\($0))" } ?? ""
    return "\(scale.name(view.band))\(role)\(view.words.isEmpty ? "" : ": \(view.words)")"
  }
}

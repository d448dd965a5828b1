import Mustache

/// What a template is filled with. A name that is missing is looked up further out, so what there is none of
/// is said with `false`.
typealias Fields = [String: Any]

/// The page's templates, which are part of the program: nothing is looked up when it runs.
enum PageTemplates {
  /// The texts by the names that templates call each other by.
  static let texts: [String: [UInt8]] = [
    "page": PackageResources.page_mustache, "style": PackageResources.style_mustache,
    "print": PackageResources.print_mustache, "differences": PackageResources.differences_mustache,
    "summary": PackageResources.summary_mustache, "tile": PackageResources.tile_mustache,
    "changes": PackageResources.changes_mustache, "actions": PackageResources.actions_mustache,
    "action": PackageResources.action_mustache,
    "criterion": PackageResources.criterion_mustache, "question": PackageResources.question_mustache,
    "standing": PackageResources.standing_mustache, "evidence": PackageResources.evidence_mustache,
    "rating": PackageResources.rating_mustache, "view": PackageResources.view_mustache,
    "lens": PackageResources.lens_mustache, "statement": PackageResources.statement_mustache,
    "matrix": PackageResources.matrix_mustache, "lens-style": PackageResources.lens_style_mustache,
    "discussion": PackageResources.discussion_mustache,
    "discussion-style": PackageResources.discussion_style_mustache,
    "discussed": PackageResources.discussed_mustache, "projector": PackageResources.projector_mustache,
    "projector-data": PackageResources.projector_data_mustache,
    "projector-style": PackageResources.projector_style_mustache, "projector-script": projectorScript,
  ]

  /// The projector's script, whole, as it stands in the page.
  private static let projectorScript: [UInt8] = {
    let files = [
      PackageResources.agreement_js, PackageResources.room_js, PackageResources.state_js,
      PackageResources.drawing_js, PackageResources.voting_js, PackageResources.revealing_js,
      PackageResources.ending_js, PackageResources.playing_js,
    ]
    return Array("(() => {\n\"use strict\";\n".utf8) + files.joined() + Array("})();".utf8)
  }()

  /// What a browser tells that script by, so that it runs no other.
  static let projectorDigest = Digest.base64(projectorScript)

  /// Fills a template. They are all read the first time that one is filled.
  static func fill(_ name: String, _ fields: Fields) -> String {
    guard let text = library.render(fields, withTemplate: name) else {
      preconditionFailure("there is no template called \(name)")
    }
    return text
  }

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(PageText(), named: "VOUCH")
    MustacheContentTypes.register(PageData(), named: "VOUCH-DATA")
    do {
      return MustacheLibrary(
        templates: try texts.mapValues { try MustacheTemplate(string: String(decoding: $0, as: UTF8.self)) })
    } catch {
      // The templates are constants that the tests fill.
      preconditionFailure("a template of the page cannot be read: \(error)")
    }
  }()
}

/// The one door through which text reaches the page.
///
/// Mustache's own escaping goes by whole characters, so a `<` that is joined to the character before or after
/// it would pass. This one goes by Unicode scalars, as browsers read.
struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in PlainText.cleaned(text).unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

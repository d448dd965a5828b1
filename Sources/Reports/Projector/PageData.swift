import Mustache

/// The one door through which a document of JSON reaches a page, inside of a script that is not run.
///
/// What could end the script, begin a comment in it, or act on whoever looks at the file is written as an escape:
/// the document stays the same to whoever reads it as JSON.
struct PageData: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "<>&".unicodeScalars.contains(scalar) || PlainText.isHidden(scalar) {
        escaped += JSONText.escape(scalar).unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

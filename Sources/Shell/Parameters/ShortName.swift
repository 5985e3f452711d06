import Planning
import TerminalText

/// A name that posts refer to, such as a goal's.
struct ShortName {
  var typed: String
  /// Such as `A goal's`.
  var of: String
  /// A command with such a name.
  var example: String

  /// - Throws: `Problem` when it is empty, too long, or has control characters in it.
  func checked() throws -> String {
    let name = typed.withoutOuterBlanks
    guard !name.isBlank, name != "-", name.count <= 80, name.withControlsShown == name,
      !name.contains(where: \.isNewline)
    else {
      throw Problem(.badName, "\(of) name is one line of 1 to 80 letters.", hint: "Type it as: \(example)")
    }
    return name
  }
}

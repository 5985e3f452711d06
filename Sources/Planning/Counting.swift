/// Words that follow a count.
extension Int {
  /// `1 post`, `2 posts`, `2 posts about us`: of several words the first takes the s.
  package func of(_ noun: String) -> String {
    let end = noun.firstIndex(of: " ") ?? noun.endIndex
    return "\(self) \(noun[..<end])\(form("", "s"))\(noun[end...])"
  }

  /// The form of a word that goes with so many: `is` with one, `are` with none and with more.
  package func form(_ one: String, _ many: String) -> String { self == 1 ? one : many }
}

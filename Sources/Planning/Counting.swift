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

extension [String] {
  /// `a, b and c`; five at most, then how many more there are.
  package var listed: String { listed(before: "and") }

  package func listed(before conjunction: String) -> String {
    if count > 5 { return prefix(4).joined(separator: ", ") + " \(conjunction) \(count - 4) more" }
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + self[count - 1]
  }
}

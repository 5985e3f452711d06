/// What is looked for among the lines typed before, and how far back it was found.
struct HistorySearch {
  /// Oldest first.
  private let texts: [String]
  private(set) var pattern = ""
  private var place: Int?
  /// Whether no text further back has the pattern.
  private(set) var isExhausted = false

  init(_ texts: [String]) { self.texts = texts }

  /// The newest text with the pattern in it, or one further back that was gone to.
  var found: String? { place.map { texts[$0] } }

  /// Adds to the pattern.
  mutating func add(_ text: String) {
    pattern += text
    look(before: place.map { $0 + 1 } ?? texts.count)
  }

  /// Takes the pattern's last character away, and begins anew.
  mutating func shorten() {
    if !pattern.isEmpty { pattern.removeLast() }
    place = nil
    look(before: texts.count)
  }

  mutating func goBack() { look(before: place ?? texts.count) }

  private mutating func look(before end: Int) {
    isExhausted = false
    guard !pattern.isEmpty else { return }
    let next = texts[..<end].lastIndex { $0.contains(pattern) }
    isExhausted = next == nil
    place = next ?? place
  }

  /// The search on one row of the terminal: the pattern, and what was found around the place where it stands.
  func row(columns: Int) -> String {
    let label =
      "\(isExhausted ? "no more lines" : "lines") with “\(cut(pattern.onOneRow, to: columns / 3))”: "
    return cut(label + excerpt(columns: columns - 1 - displayWidth(label)), to: columns - 1)
  }

  /// All of it up to the pattern where there is room for that, else only what stands shortly before it.
  private func excerpt(columns: Int) -> String {
    guard let found, let match = found.firstRange(of: pattern) else { return "" }
    let before = found[..<match.lowerBound]
    guard displayWidth(String(found[..<match.upperBound]).onOneRow) > columns else { return found.onOneRow }
    return "…" + (before.suffix(8) + found[match.lowerBound...]).onOneRow
  }
}

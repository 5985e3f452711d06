/// What is looked for among the lines typed before, and how far back it was found.
struct HistorySearch {
  /// Oldest first.
  private let texts: [String]
  private(set) var pattern = ""
  private var place: Int?
  /// Whether no text further back has the pattern.
  private(set) var isExhausted = false

  init(_ texts: [String]) { self.texts = texts }

  /// The newest text with the pattern in it, or one further back that was gone to; nil where none has it, also where one had
  /// all of it but the letters typed last.
  var found: String? {
    guard !pattern.isEmpty, let text = place.map({ texts[$0] }), text.contains(pattern) else { return nil }
    return text
  }

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

  /// The search on one row of the terminal: the pattern, and what was found around the place where it stands, which is always
  /// in sight.
  func row(columns: Int) -> String {
    let label = "\(state) with “\(cut(pattern.onOneRow, to: columns / 3))”: "
    let room = columns - 1 - displayWidth(label)
    guard let found else { return cut(label, to: columns - 1) }
    guard room >= columns / 3 else { return cut(excerpt(found, columns: columns - 1), to: columns - 1) }
    return label + cut(excerpt(found, columns: room), to: room)
  }

  private var state: String {
    if found == nil, !pattern.isEmpty { return "no line" }
    return isExhausted ? "no more lines" : "lines"
  }

  /// All of it up to the pattern where there is room for that, else only what stands shortly before it.
  private func excerpt(_ found: String, columns: Int) -> String {
    guard let match = found.firstRange(of: pattern) else { return "" }
    let before = found[..<match.lowerBound]
    guard displayWidth(String(found[..<match.upperBound]).onOneRow) > columns else { return found.onOneRow }
    return "…" + (before.suffix(min(8, columns / 4)) + found[match.lowerBound...]).onOneRow
  }
}

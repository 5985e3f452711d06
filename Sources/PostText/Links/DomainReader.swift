/// Finds where a domain ends whose first label stands before a dot. Labels are walked once: how far a
/// stretch of good labels goes, and its last top-level domain, is kept for every label inside it, which
/// keeps `a.a.a.a…` linear.
struct DomainReader {
  private let values: [UInt32]
  private var stretch = 0..<0
  private var lastDomain: (label: Int, end: Int)?

  init(_ values: [UInt32]) { self.values = values }

  /// The end of the domain that goes on after the dot before `label` for at least one more label.
  mutating func end(fromLabel label: Int) -> Int? {
    if label > stretch.upperBound || stretch.isEmpty { walk(from: label) }
    guard let lastDomain, lastDomain.label >= label else { return nil }
    return lastDomain.end
  }

  private mutating func walk(from start: Int) {
    var label = start
    lastDomain = nil
    while let dot = dot(afterLabel: label) {
      if let end = TopLevelDomains.all.end(in: values, from: dot.offset + 1, to: values.count),
        !dot.afterUnderscore
      {
        lastDomain = (label, end)
      }
      label = dot.offset + 1
    }
    stretch = start..<max(label, start + 1)
  }

  /// The dot that closes the label at `start`, if it is a good label: it begins and ends with a label
  /// character. The last label before a top-level domain holds no underscore.
  private func dot(afterLabel start: Int) -> (offset: Int, afterUnderscore: Bool)? {
    guard start < values.count, XCharacters.isLabel(values[start]) else { return nil }
    var hasUnderscore = false
    var end = start
    while end < values.count, XCharacters.isInsideLabel(values[end]) {
      if values[end] == 0x5F { hasUnderscore = true }
      end += 1
    }
    guard end < values.count, values[end] == 0x2E, XCharacters.isLabel(values[end - 1]) else { return nil }
    return (end, hasUnderscore)
  }
}

/// What stands in a plan, as sentences need it.
extension String? {
  /// Whether it says something: it is neither blank nor a stopgap such as `tbd`.
  var isFilledIn: Bool {
    var letters = ""
    for character in self ?? "" where character.isLetter {
      letters.append(character)
      // Longer than any stopgap.
      if letters.utf8.count > 4 { return true }
    }
    return !letters.isEmpty
      && !["tbd", "tba", "tbc", "todo", "na", "none", "xxx"].contains(letters.lowercased())
  }
}

/// `in this week`, or `so far this week` while it runs.
func thisWeek(isOver: Bool) -> String { isOver ? "in this week" : "so far this week" }

extension Double {
  /// Without a fraction where there is none, else with one digit of it.
  var figure: String {
    let tenths = (self * 10).rounded()
    guard tenths.magnitude < 1e15 else { return "\(self)" }
    return tenths.remainder(dividingBy: 10) == 0 ? "\(Int(tenths / 10))" : "\(tenths / 10)"
  }
}

extension Sequence where Element: Hashable & Comparable {
  /// Each element once, with how often it is there; the most frequent first.
  var counted: [(value: Element, times: Int)] {
    reduce(into: [:]) { $0[$1, default: 0] += 1 }.map { (value: $0.key, times: $0.value) }
      .sorted { ($1.times, $0.value) < ($0.times, $1.value) }
  }
}

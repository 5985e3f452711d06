import Planning

/// What cells say of a time, one after another: a tool may have the day in one and the clock in another.
struct TimeParts: Hashable {
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  fileprivate var isAfternoon: Bool?

  /// As `2026-11-24T09:00`, or, where no clock was given, `2026-11-24`; nil where that is no time.
  var description: String? {
    guard let year, let month, let day, let date = Day(year: year, month: month, day: day) else { return nil }
    guard let hour else { return date.description }
    var whole = hour
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      whole = hour % 12 + (isAfternoon ? 12 : 0)
    }
    return Moment(date, hour: whole, minute: minute ?? 0)?.description
  }
}

extension TimePattern {
  /// Reads what a cell says by this pattern; seconds behind it are passed over.
  /// - Returns: whether the cell is as the pattern says.
  func read(_ cell: String, into parts: inout TimeParts) -> Bool {
    var rest = cell[...]
    for run in runs {
      guard run.isLetters ? Self.take(run.text, from: &rest, &parts) : Self.skip(run.text, in: &rest) else {
        return false
      }
    }
    return rest.isEmpty
      || rest.first == ":" && rest.dropFirst().count == 2 && rest.dropFirst().allSatisfy(\.isDigit)
  }

  private static func skip(_ literal: String, in rest: inout Substring) -> Bool {
    guard rest.hasPrefix(literal) else { return false }
    rest = rest.dropFirst(literal.count)
    return true
  }

  private static func take(_ letters: String, from rest: inout Substring, _ parts: inout TimeParts) -> Bool {
    if letters.first == "a" {
      let word = rest.prefix(2).lowercased()
      guard word == "am" || word == "pm" else { return false }
      parts.isAfternoon = word == "pm"
      rest = rest.dropFirst(2)
      return true
    }
    let digits = rest.prefix(letters.first == "y" && letters.count != 2 ? 4 : 2).prefix { $0.isDigit }
    guard let number = Int(digits) else { return false }
    rest = rest.dropFirst(digits.count)
    switch letters.first {
    case "y": parts.year = letters.count == 2 ? 2000 + number : number
    case "M": parts.month = number
    case "d": parts.day = number
    case "H", "h": parts.hour = number
    case "m": parts.minute = number
    default: break
    }
    return true
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

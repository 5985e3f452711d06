/// A content line of RFC 5545.
struct CalendarLine {
  private let text: String

  /// - Parameter value: as it stands in the line.
  init(_ name: String, _ value: String) { text = "\(name):\(value)" }

  /// A value of type TEXT, in which backslashes, semicolons, commas and line breaks are escaped (3.3.11). Other control
  /// characters may not be in a line at all (3.1), but for the tab, and are left out.
  init(_ name: String, text value: String) { self.init(name, value.calendarText) }

  /// Several of them, between commas.
  init(_ name: String, texts values: [String]) {
    self.init(name, values.map(\.calendarText).joined(separator: ","))
  }

  /// Octets that a line may have, its break not counted (3.1).
  private static let longest = 75

  /// In lines of 75 octets at the most: what goes on begins with a blank, which counts. No grapheme is parted, and no
  /// scalar where a single grapheme is longer than a line.
  var folded: String {
    var lines = ""
    var octets = 0
    for character in text {
      let pieces =
        character.utf8.count < Self.longest
        ? [String(character)] : character.unicodeScalars.map { String($0) }
      for piece in pieces {
        if octets + piece.utf8.count > Self.longest {
          lines += "\r\n "
          octets = 1
        }
        lines += piece
        octets += piece.utf8.count
      }
    }
    return lines + "\r\n"
  }
}

extension String {
  fileprivate var calendarText: String {
    replacing("\r\n", with: "\n").unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\\\"
      case ";": "\\;"
      case ",": "\\,"
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": "\\n"
      case "\t": "\t"
      default: scalar.properties.generalCategory == .control ? "" : String(scalar)
      }
    }.joined()
  }
}

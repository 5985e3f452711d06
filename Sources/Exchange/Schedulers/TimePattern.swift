import Planning

/// How a time is written, by Unicode's letters (UTS 35): `yyyy-MM-dd HH:mm:ss`, `dd/MM/yyyy`, `h:mm a`. Seconds are
/// always 0; what is no letter of these stands for itself, as does what stands between apostrophes.
public struct TimePattern: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral value: String) { self.init(value) }

  public static let isoMinute: TimePattern = "yyyy-MM-dd HH:mm"
  public static let isoSecond: TimePattern = "yyyy-MM-dd HH:mm:ss"
  public static let isoDay: TimePattern = "yyyy-MM-dd"
  public static let clock: TimePattern = "HH:mm"
  public static let clockWithSeconds: TimePattern = "HH:mm:ss"

  /// The letters that stand for something.
  private static let letters = "yMdHhmsa"

  /// Whether it says anything of a time: one without such a letter would write the same for each.
  public var isTelling: Bool { runs.contains { $0.isLetters } }

  public func words(_ at: Moment) -> String {
    runs.map { $0.isLetters ? Self.words($0.text, at) : $0.text }.joined()
  }

  /// The pattern in pieces: each of one letter, or of what stands for itself.
  var runs: [(text: String, isLetters: Bool)] {
    var runs: [(text: String, isLetters: Bool)] = []
    var isQuoted = false
    for character in text {
      if character == "'" {
        isQuoted.toggle()
        continue
      }
      let isLetter = !isQuoted && Self.letters.contains(character)
      if let last = runs.last, last.isLetters == isLetter, !isLetter || last.text.first == character {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append((String(character), isLetter))
      }
    }
    return runs
  }

  private static func words(_ letters: String, _ at: Moment) -> String {
    let (year, month, day) = at.day.parts
    let hour = at.minute / 60
    return switch letters.first {
    case "y": letters.count == 2 ? (year % 100).padded(to: 2) : year.padded(to: letters.count)
    case "M": month.padded(to: letters.count)
    case "d": day.padded(to: letters.count)
    case "H": hour.padded(to: letters.count)
    case "h": ((hour + 11) % 12 + 1).padded(to: letters.count)
    case "m": (at.minute % 60).padded(to: letters.count)
    case "a": hour < 12 ? "AM" : "PM"
    default: 0.padded(to: letters.count)
    }
  }
}

/// Blanks in brackets: `[link]`, `{{name}}`, `{name}`, `<insert date>`, `*|FNAME|*`. Brackets with other words in
/// them (`[photo]`, `[sic]`, `<3`) are left alone.
enum BracketedBlanks {
  /// Between brackets that are further apart stands no blank.
  private static let longest = 48

  static func all(in wording: Wording) -> [PlaceholderFound] {
    let scalars = wording.scalars
    var found: [PlaceholderFound] = []
    var position = 0
    while position < scalars.count {
      guard let bracket = Bracket(scalars[position]) else {
        position += 1
        continue
      }
      let opening = scalars[position...].prefix { $0 == bracket.open }
      position = opening.endIndex
      guard let blank = blank(bracket, behind: opening, in: scalars) else { continue }
      found.append(blank)
      position = blank.range.upperBound
    }
    return found
  }

  private struct Bracket {
    let open: Unicode.Scalar
    let close: Unicode.Scalar

    init?(_ open: Unicode.Scalar) {
      self.open = open
      switch open {
      case "[": close = "]"
      case "{": close = "}"
      case "<": close = ">"
      case "(": close = ")"
      case "*": close = "*"
      default: return nil
      }
    }
  }

  private static func blank(
    _ bracket: Bracket, behind opening: ArraySlice<Unicode.Scalar>, in scalars: [Unicode.Scalar]
  ) -> PlaceholderFound? {
    let inside = scalars[opening.endIndex...].prefix(longest).prefix {
      $0 != bracket.close && $0 != bracket.open && $0 != "\n"
    }
    let end = inside.endIndex
    guard !inside.isEmpty, end < scalars.count, scalars[end] == bracket.close else { return nil }
    let depth = min(opening.count, scalars[end...].prefix(4).prefix { $0 == bracket.close }.count)
    let range = opening.endIndex - depth..<end + depth
    guard let isSure = isBlank(Content(inside), bracket, depth: depth, at: range, in: scalars) else {
      return nil
    }
    return PlaceholderFound(range: range, isSure: isSure)
  }

  /// - Returns: nil when it is none, else whether it can be nothing else.
  private static func isBlank(
    _ content: Content, _ bracket: Bracket, depth: Int, at range: Range<Int>, in scalars: [Unicode.Scalar]
  ) -> Bool? {
    switch bracket.open {
    case "*": return content.isMergeTag ? true : nil
    case "(": return content.tells && content.isOfKnownThing ? true : nil
    case "{" where depth == 2: return content.isTemplate ? true : nil
    case "<" where content.isMarkup: return nil
    default: break
    }
    if isCode(before: range.lowerBound, in: scalars) { return nil }
    if content.tells { return content.isOfKnownThing }
    guard content.isThing, !isCaption(at: range, in: scalars) else { return nil }
    return true
  }

  /// Whether it is tied to what stands before, as in a program or its manual: `--date=<date>`, `list[number]`.
  private static func isCode(before start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard start > 0 else { return false }
    let before = scalars[start - 1]
    return before.isNameCharacter || "=.-'`".unicodeScalars.contains(before)
  }

  /// Whether what it names follows at once: `[link] https://…`, `[link](https://…)`.
  private static func isCaption(at range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let rest = scalars[range.upperBound...].prefix(3).drop { $0 == " " || $0 == ":" }
    guard rest.startIndex < scalars.count else { return false }
    return scalars[rest.startIndex] == "(" || scalars.isLink(at: rest.startIndex)
  }
}

/// What stands between brackets.
private struct Content {
  private let text: String
  private let words: [Substring]

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    text = String(String.UnicodeScalarView(scalars)).lowercased()
    words = text.split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  /// A thing to be filled in, and nothing more: `link`, `first_name`, `Name`.
  var isThing: Bool { Self.things.contains(words.joined(separator: " ")) }

  /// Says itself that something is to be put here: `insert …`, `your …`, `… goes here`, `… to come`.
  var tells: Bool {
    guard words.count > 1, let first = words.first else { return false }
    return first == "insert" || Self.orders.contains(first) && isOfKnownThing
      || words.count <= 4
        && (text.hasSuffix(" goes here") || text.hasSuffix(" to come") || first == "your" && isOfKnownThing)
  }

  /// Otherwise it may be a joke: `[insert excuse here]`.
  var isOfKnownThing: Bool {
    words.contains { Self.things.contains(String($0)) || $0 == "photo" || $0 == "image" || $0 == "picture" }
  }

  /// One name as templates have it, with a filter or a sign for a block perhaps: `user.first_name`, `#if`. Hugs in
  /// braces are an old custom.
  var isTemplate: Bool {
    guard let first = text.unicodeScalars.first(where: { !$0.isSpace }), !text.contains("hug") else {
      return false
    }
    let isName = text.unicodeScalars.allSatisfy {
      $0.isNameCharacter || " .-|#/^:\"'".unicodeScalars.contains($0)
    }
    return isName && (first.isLetter || first == "#" || first == "/" || first == "_" || first == "^")
      && words.count <= 4
  }

  /// Mailchimp's `*|FNAME|*`.
  var isMergeTag: Bool { text.count > 2 && text.hasPrefix("|") && text.hasSuffix("|") && !text.contains(" ") }

  /// Elements of HTML, of which web people speak.
  var isMarkup: Bool { Self.elements.contains(text) }

  private static let orders: Set<Substring> = ["enter", "add", "fill", "einfügen"]
  private static let elements: Set<String> = ["link", "title", "time", "address", "data", "code", "url"]

  private static let things: Set<String> = [
    "link", "url", "link here", "url here", "name", "first name", "firstname", "fname", "last name",
    "lastname",
    "surname", "full name", "client name", "customer name", "company name", "brand name", "product name",
    "event name", "venue name", "date", "date here", "time", "start time", "end time", "date and time",
    "city",
    "venue", "location", "company", "username", "user name", "handle", "@handle", "phone number",
    "email address",
    "price", "amount", "number", "discount code", "promo code", "headline", "title", "hashtag", "tbd", "tbc",
    "tba",
    "todo", "xx", "xxx", "placeholder", "text here", "lien", "nom", "prénom", "vorname", "nachname", "datum",
    "uhrzeit",
    "nombre", "fecha", "enlace", "link einfügen",
  ]
}

import Phrases
import PostText

/// What stands between brackets, and whether it names a thing to be filled in.
struct BlankName {
  private let text: String
  private let words: [Substring]
  let isCapitalised: Bool
  private let isShouted: Bool

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    isCapitalised = scalars.first?.isUpper ?? false
    isShouted = isCapitalised && !scalars.contains { $0.isLetter && !$0.isUpper }
    isFigure = scalars.count < 4 && scalars.allSatisfy { $0 == "X" }
    text = String(scalars: scalars).lowercased()
    words = text.split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "'" || $0 == "’" }
  }

  /// A thing to be filled in, and nothing more: `link`, `first_name`, `store name`, `name of speaker`.
  var isThing: Bool {
    if Self.things.contains(words.joined(separator: " ")) { return true }
    guard (2...4).contains(words.count), let last = words.last else { return false }
    let others = words.dropLast().filter { $0 != "of" && $0 != "the" }
    return (Self.heads.contains(last) || Self.parts.contains(last)) && !others.isEmpty
      && others.allSatisfy { Self.parts.contains($0) || Self.sides.contains($0) || Self.heads.contains($0) }
  }

  /// One word that names a blank within a sentence, and a label or a heading elsewhere: `product`, `speaker`.
  var isPart: Bool { words.count == 1 && words.first.map(Self.parts.contains) == true }

  /// A link that is still to come, in capitals: `DONATE LINK`. A disclosure is none.
  var isLink: Bool {
    guard (2...4).contains(words.count), isShouted, let last = words.last else { return false }
    return (last == "link" || last == "url") && Self.disclosures.isDisjoint(with: words)
  }

  /// A figure that is still to come: `X`, `XX`.
  let isFigure: Bool

  /// Says to whoever finishes the post what to do here: `optional: …`, `tag donors`.
  var isOrder: Bool {
    guard words.count > 1, let first = words.first else { return false }
    return first.hasSuffix(":") && Self.labels.contains(first.dropLast())
      || words.count <= 4 && Self.tasks.contains(first) && !isCredited
  }

  /// `tag @leithlibrary` names somebody already.
  private var isCredited: Bool { text.contains("@") }

  /// Says itself that something is to be put here: `insert …`, `your …`, `… goes here`, `… to come`.
  var tells: Bool {
    guard words.count > 1, let first = words.first else { return false }
    if isOrder { return true }
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
  private static let labels: Set<Substring> = [
    "optional", "insert", "add", "todo", "tbd", "tbc", "cta", "tag", "attach", "placeholder", "fill in",
  ]
  private static let tasks: Set<Substring> = ["tag", "attach", "mention", "replace"]
  /// What is said of a link that is there.
  private static let disclosures: Set<Substring> = [
    "affiliate", "paid", "sponsored", "ad", "no", "direct", "broken", "dead", "missing", "download",
    "clickable",
  ]
  private static let elements: Set<String> = ["link", "title", "time", "address", "data", "code", "url"]

  /// What the last word of a blank's name may be: `store name`, `closing date`.
  private static let heads: Set<Substring> = [
    "name", "names", "title", "date", "time", "number", "location", "city", "price", "address", "link", "url",
  ]
  /// What posts of every trade are about.
  private static let parts: Set<Substring> = [
    "product", "store", "shop", "branch", "speaker", "event", "town", "author", "guest", "artist", "topic",
    "role", "company", "client", "customer", "partner", "sponsor", "department", "region", "country",
    "website",
    "job", "venue", "team", "school", "campaign", "brand", "project", "course", "councillor", "mayor",
    "minister", "employer", "manager", "month", "season", "industry", "sector", "feature", "benefit",
    "charity",
    "organisation", "organization", "recipient", "winner", "donor", "donors", "dish", "discount",
    "percentage",
    "metric", "keyword", "influencer", "keynote", "neighbourhood", "neighborhood", "university",
  ]
  private static let sides: Set<Substring> = [
    "start", "end", "launch", "release", "closing", "publication", "first", "last", "full", "contact",
    "phone",
    "account", "room", "stand", "booth", "order", "reference", "street", "registration", "booking", "signup",
    "band", "book", "film", "page", "your", "our", "host", "staff", "colleague", "place", "person",
    "donation",
    "donate", "ticket", "survey", "meeting", "payment", "goal", "target",
  ]

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

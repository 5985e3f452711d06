/// Words and punctuation that stand for something in posts.
enum Signs {
  static let lists: [(Traits, String)] = [
    (.repostSign, "rt mt qt"), (.creditSign, "via by h/t ht hattip credit credits source"),
    (.count, "three four five six seven eight nine ten"), (.currency, "us$ chf usd eur gbp"),
    (.unit, "percent dollars euros pounds"), (.magnitude, "million billion trillion thousand bn m k"),
    (.giving, giving), (.joint, "and or then please so"), (.please, "please"), (.here, "here below"),
    (.predicate, "is are was were has have had will and"), (.label, "here at tickets website live link"),
  ]

  private static let giving = """
    raise raised raising donate donated donation charity fund fundraiser grant prize award invested investment loan
    revenue profit sales earnings shares
    """

  static func traits(of mark: Unicode.Scalar, repeated: Bool) -> Traits {
    switch mark {
    case "!": .exclamation
    case "?": .questionMark
    case ":": [.colon, .predicate]
    case ",": [.comma, .predicate]
    case "&": [.joint, .predicate]
    case "'", "’", "|": .predicate
    case "\"", "“", "‘": .quoteMark
    case "…": .dots
    case ".": repeated ? .dots : []
    case "$", "£", "€", "¥": [.currency, .unit]
    case "%": .unit
    case "📷", "📸", "🎥", "✍", "🔁", "♻": .creditSign
    default: []
    }
  }
}

import Phrases

/// Words and punctuation that stand for something in posts.
enum Markers {
  static let lists: [(WordCategories, String)] = [
    (.repostSign, "rt mt qt"), (.creditSign, "via by h/t ht hattip credit credits source"),
    (.count, "three four five six seven eight nine ten"), (.currency, "us$ chf usd eur gbp kr"),
    (.unit, "percent dollars euros pounds kr chf eur"),
    (.magnitude, "million billion trillion thousand bn m k"),
    (.toldMoney, toldMoney), (.joint, "and or then please so"), (.please, "please"), (.here, "here below"),
    (.predicate, "is are was were has have had will and"), (.label, "here at tickets website live link"),
  ]

  private static let toldMoney = """
    raise raised raising donate donated donation charity fund fundraiser grant prize award invested investment loan
    revenue profit sales earnings shares rise rises rising rose fall falls fell average averaged took stole stolen steal
    lost loss losses fined fines budget allowance tax taxes inflation wages salary spent spending worth owed owes debt
    """

  static func categories(of mark: Unicode.Scalar, repeated: Bool) -> WordCategories {
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
    case "📷", "📸", "🎥", "✍", "🔁": .creditSign
    default: []
    }
  }
}

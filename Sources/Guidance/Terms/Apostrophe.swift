extension Unicode.Scalar {
  /// However it is typed: phones set a raised comma of their own accord.
  var isApostrophe: Bool {
    switch self {
    case "'", "`", "\u{B4}", "\u{2B9}", "\u{2BB}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}",
      "\u{FF07}":
      true
    default: false
    }
  }
}

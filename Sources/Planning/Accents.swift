extension String {
  /// Latin letters without their accents, so that `Nestlé` and `Nestle` are one name.
  package var withoutAccents: String {
    guard unicodeScalars.contains(where: { !$0.isASCII }) else { return self }
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let letter = scalar.withoutAccent { plain.append(letter) }
    }
    return String(plain)
  }
}

extension Unicode.Scalar {
  /// nil for an accent by itself.
  package var withoutAccent: Unicode.Scalar? {
    if (0x300...0x36F).contains(value) { return nil }
    return isASCII ? self : Self.plainLetters[self] ?? self
  }

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
      ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, accented) in families {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}

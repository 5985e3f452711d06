import PostText

/// Letters of other scripts that look like Latin ones (Unicode, UTS 39, confusables.txt), each as the small letter.
enum LookAlikes {
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<0x370: nil
    // Greek, Cyrillic, Armenian; Cherokee; Cyrillic and Greek with more marks; Coptic; Cyrillic, Lisu, Cherokee again.
    case 0x370..<0x590, 0x13A0..<0x1400, 0x1C80..<0x1C90, 0x1F00..<0x2000, 0x2C80..<0x2D00, 0xA4D0..<0xA500,
      0xA640..<0xA6A0, 0xAB70..<0xABC0:
      letter(scalar)
    case 0x1D6A8..<0x1D7CA: mathematicalGreek(scalar.value).flatMap { table[$0] }
    default: nil
    }
  }

  /// An accent makes it look no different.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    table[scalar] ?? table[scalar.baseLetter] ?? table[FoldedText.lowercased(scalar.baseLetter)]
  }

  /// Five styles, each with Α…Ω (Theta again among them), ∇, α…ω, ∂ and six other shapes.
  private static func mathematicalGreek(_ value: UInt32) -> Unicode.Scalar? {
    let place = (value - 0x1D6A8) % 58
    return switch place {
    case 0..<17, 18..<25: Unicode.Scalar(0x391 + place)
    case 26..<51: Unicode.Scalar(0x3B1 + place - 26)
    default: nil
    }
  }

  /// Letters with the Latin one before them. Where a capital is missing it is taken for what its small letter is.
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups.split(whereSeparator: \.isWhitespace) {
      let letters = Array(group.unicodeScalars)
      for letter in letters.dropFirst() { table[letter] = letters[0] }
    }
    return table
  }()

  private static let groups = """
    aаАαΑꓮᎪ bВвΒЬьꓐᏴᏏⲂ cсСϲϹҫҪᲃꓚᏟⲤⲥ dԁԀꓓᎠᏧ eеЕΕεϵєЄҽеꓰᎬ fϝϜғҒքꓝ gցԌԍꓖᏀᎶᏳ hһНΗҺհнꓧᎻᏂⲎ iіІιΙꙇւꓲᎥⲒⲓ jјЈϳͿյꓙᎫ
    kкКκΚқҚҡҠҟҝꓗᏦⲔⲕ lӏӀԼꓡᏞ mмМΜϺӎꓟᎷⲘ nпΝոռղηꓠⲚ oоОοΟσօՕѳѲөӨᲂꓳⲞⲟ pрРρΡϱꓑᏢⲢⲣ qԛԚգզ rгґѓꓣᎡᏒ sѕЅՏꓢᏕᏚ
    tтТτΤꓔᎢⲦ uυսՍμꓴ vνѵѴꓦᏙ wԝԜшѡѠաωꓪᎳᏔ xхХχΧҳҲӽꓫⲬⲭ yуУγΥҮүϒꓬᎽᎩⲨ zΖꙁꓜᏃ
    """
}

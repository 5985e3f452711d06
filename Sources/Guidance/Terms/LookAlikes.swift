import PostText

/// Letters of other scripts that look like Latin ones (Unicode, UTS 39, confusables.txt), and those that are set for such
/// though they stand the wrong way round; each as the small letter.
enum LookAlikes {
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<0x370: nil
    // Greek, Cyrillic, Armenian; Cherokee; Cyrillic and Greek with more marks; Coptic; Cyrillic, Lisu, Cherokee again.
    case 0x370..<0x590, 0x13A0..<0x1400, 0x1C80..<0x1C90, 0x1F00..<0x2000, 0x2C80..<0x2D00, 0xA4D0..<0xA500,
      0xA640..<0xA6A0, 0xAB70..<0xABC0:
      letter(scalar)
    case 0x1D6A8..<0x1D7CA: mathematicalGreek(scalar.value).flatMap { table[$0] }
    default: table[scalar]
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
    aᗅ⍺𐊠𖽀Λ bᑲᖯᗷ𐊂𐊡𐌁 cꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲 dᑯᗞᗪꓒ eⴹ𐊆𑢦𑢮Σ fᖴ𐊇𐊥𐔥𑢢𑣂 hᕼ𐋏 i⍳ꭵ𑣃 jᒍ kᛕ𐔘 lᒪᛁⳐⵏ𐊊𐌉𐌠𐐛𐔦𑢣𑢲𖼖𖼨
    mᗰᛖ𐊰𐌑 nиИ𐔓 o०০੦૦ଠ୦௦ం౦ಂ೦ംഠ൦ං๐໐ဝ၀ჿዐⵔ〇𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑓐𑢵𑣈𑣗𑣠 pᑭ⍴𐊕 qⵕ rЯяᖇᴦⲅꮁ𐒴𖼵 sꮪ𐊖𐐠𐑈𑣁𖼺 t𐊗𐊱𐌕𑢼𖼊
    uሀᑌ𐓎𐓶𑢸𑣘𖽂 vᐯⴸꛟꮩ𐔝𑜆𑢠𑣀𖼈 wшШꮃ𑜊𑜎𑜏𑣦𑣯 xᕁᕽ᙭᙮ᚷⵝ𐊐𐊴𐌗𐌢𐔧𑣬 yყ𐊲𑢤𑣜𖽃 zꮓ𐋵𑢩𑣄𑣥
    """
}

/// Letters in dotted squares, two of which make a flag where they stand by themselves.
enum FlagLetters {
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard isOne(scalar) else { return nil }
    return Unicode.Scalar(scalar.value - first + 0x61)
  }

  /// The offsets of those that make a flag, two and two: they are no letters of a word.
  static func flags(in text: [Unicode.Scalar]) -> Set<Int> {
    var flags: Set<Int> = []
    var start = 0
    while let next = text[start...].firstIndex(where: isOne) {
      let end = text[next...].firstIndex { !isOne($0) } ?? text.endIndex
      if end - next == 2 { flags.formUnion(next..<end) }
      start = end
    }
    return flags
  }

  static func isOne(_ scalar: Unicode.Scalar) -> Bool { (first...0x1F1FF).contains(scalar.value) }

  private static let first: UInt32 = 0x1F1E6
}

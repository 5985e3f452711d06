/// Latin letters and digits in other shapes than the usual: small capitals, raised and lowered ones, with a stroke or a hook,
/// ligatures, Roman numerals, digits in circles. Each as a reader takes it.
enum LatinShapes {
  /// Small letters, or digits.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case ..<0xAA: nil
    case 0x2170...0x217F: romanNumerals[Int(scalar.value - 0x2170)]
    case 0x2160...0x216F: romanNumerals[Int(scalar.value - 0x2160)]
    case 0xFB00...0xFB06: ligatures[Int(scalar.value - 0xFB00)]
    default: table[scalar] ?? table[FoldedText.lowercased(scalar)]
    }
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for group in (letters + digits).split(whereSeparator: \.isWhitespace) {
      let shapes = Array(group.unicodeScalars)
      for shape in shapes.dropFirst() { table[shape] = [shapes[0]] }
    }
    for (shape, plain) in pairs { table[shape] = Array(plain.unicodeScalars) }
    return table
  }()

  private static let letters = """
    aɑᴀᵃₐⱥª bʙɓƀᵇ cᴄᶜȼƈ dᴅᵈɗɖđⅆⅅ eᴇᵉₑɇəǝⅇ fꜰᶠƒ gɡɢᵍɠǥ hʜʰₕɦⱨħ iɪⁱᵢɨıɩⅈ𝚤 jᴊʲⱼɉȷⅉ𝚥 kᴋᵏₖƙⱪ lʟˡₗƚɫɬłŀℓ mᴍᵐₘɱ
    nɴⁿₙƞɲŋ oᴏᵒₒɵⱺøº pᴘᵖₚƥᵽ qꞯɋ rʀʳᵣɍɾɼ sꜱˢₛʂſȿ tᴛᵗₜŧƭƫⱦ uᴜᵘᵤʉ vᴠᵛᵥʋ wᴡʷⱳ xˣₓ yʏʸɏƴ zᴢᶻƶʐȥɀ
    aᴬ bᴮ dᴰ eᴱ gᴳ hᴴ iᴵ jᴶ kᴷ lᴸ mᴹ nᴺ oᴼ pᴾ rᴿ tᵀ uᵁ vⱽ wᵂ
    bƄꞴ e℮ꬲ fẝꞘꞙꬵ gƍᶃ iℹ jꞲ lƖǀ oᴑꬽ rƦꭇꭈ sƽ uꞟꭎꭒ wɯ xꞳ yɣᶌỿꭚ

    """

  private static let digits = """
    0⁰₀⓪⓿🄌🯰 1¹₁①❶➀➊⓵🯱 2²₂②❷➁➋⓶🯲 3³₃③❸➂➌⓷🯳 4⁴₄④❹➃➍⓸🯴 5⁵₅⑤❺➄➎⓹🯵 6⁶₆⑥❻➅➏⓺🯶 7⁷₇⑦❼➆➐⓻🯷 8⁸₈⑧❽➇➑⓼🯸 9⁹₉⑨❾➈➒⓽🯹
    """

  private static let pairs: [(Unicode.Scalar, String)] = [
    ("ß", "ss"), ("ẞ", "ss"), ("æ", "ae"), ("œ", "oe"), ("ĳ", "ij"), ("ǆ", "dz"), ("ǅ", "dz"), ("ǳ", "dz"),
    ("ǲ", "dz"), ("ǉ", "lj"), ("ǈ", "lj"), ("ǌ", "nj"), ("ǋ", "nj"), ("ŉ", "n"),
  ]

  private static let romanNumerals = spelt([
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
  ])

  private static let ligatures = spelt(["ff", "fi", "fl", "ffi", "ffl", "st", "st"])

  private static func spelt(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }
  }
}

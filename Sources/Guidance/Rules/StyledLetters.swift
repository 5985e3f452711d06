import Phrases

extension Rule {
  public struct StyledLetters: FindingCase {
    public let words: String
    /// The same in plain letters.
    public let plain: String

    public var english: CaseWords {
      "“\(words.shortened)” is made of signs that only look like letters; plainly: “\(plain.shortened)”."
    }
  }

  public static let styledLetters = Rule(
    "styled-letters", .warning, practice: 4,
    "Write with the letters of your language.",
    source: .notWorking,
    why: "Screen readers spell such signs out one by one or skip them, and no search finds the words.",
    fix: "Write it in plain letters; where it must stand out, put it first or on a line of its own.",
    checks: [
      .draft { draft in
        StyledRun.all(in: draft.wording.scalars).map { run in
          Hit(StyledLetters(words: draft.words(run.range), plain: run.plain), at: run.range)
        }
      }
    ],
    examples: [
      .triggers("[𝗡𝗲𝘄 𝗺𝗲𝗻𝘂] from Friday, with the first asparagus."),
      .triggers("Meet [𝓜𝓪𝓻𝓲𝓪], who repairs your clocks."),
      .triggers("[𝕱𝖗𝖊𝖘𝖍 𝕱𝖎𝖘𝖍], straight from the boat, and ice to go with it"),
      .triggers("Open day: [𝟭𝟮 𝗠𝗮𝗿𝗰𝗵]. Bring the children."),
      .triggers("[Ｓａｌｅ] at the record shop, and [ⓈⒶⓁⒺ] next door"),
      .triggers("So entsteht [𝘶𝘯𝘴𝘦𝘳 𝘉𝘳𝘰𝘵] jeden Morgen."),
      .passes("A circle of radius 𝑟 has the area π𝑟²; its 𝑥 and 𝑦 sum to 𝑥 + 𝑦."),
      .passes("ℝ and ℂ are the fields we teach on Monday."),
      .passes("ＪＲＥＡＳＴの駅で、今日から春のお茶フェアです。"),
      .passes("Vegan Ⓥ, and made in Scotland ®. ① wash ② peel ③ bake"),
      .passes("Blood group 🅰️ or 🅱️? Both needed at the town hall 🅿️ today."),
      .passes("Élodie's café in Łódź serves żurek; crème brûlée too."),
      .passes("See you in 🇬🇧 or 🇫🇷!"),
    ])
}

extension String {
  fileprivate var shortened: String { count > 40 ? prefix(40) + "…" : self }
}

/// A stretch of words set in signs that stand for letters with a style.
private struct StyledRun {
  /// Unicode scalar offsets.
  var range: Range<Int>
  var plain = ""
  private var letters = 0
  private var word = 0
  private var longestWord = 0

  /// A formula has letters too, but no words of them.
  private var isWords: Bool { letters >= 4 && longestWord >= 3 }

  private init(at start: Int) { range = start..<start }

  static func all(in scalars: [Unicode.Scalar]) -> [StyledRun] {
    guard scalars.contains(where: { $0.value >= StyledLetter.lowest }) else { return [] }
    let isEastAsian = scalars.contains(where: \.isEastAsian)
    var runs: [StyledRun] = []
    var current: StyledRun?
    var pending = ""
    for (offset, scalar) in scalars.enumerated() {
      if let plain = StyledLetter.plain(scalar), !(isEastAsian && scalar.isFullWidth) {
        var run = current ?? StyledRun(at: offset)
        run.take(plain, behind: pending, at: offset)
        (current, pending) = (run, "")
      } else if current != nil, scalar.joinsStyledWords, pending.unicodeScalars.count < 2 {
        if scalar.value != StyledLetter.variationSelector { pending.unicodeScalars.append(scalar) }
      } else {
        if let run = current, run.isWords { runs.append(run) }
        (current, pending) = (nil, "")
      }
    }
    if let run = current, run.isWords { runs.append(run) }
    return runs
  }

  private mutating func take(_ letter: Unicode.Scalar, behind gap: String, at offset: Int) {
    plain += gap
    plain.unicodeScalars.append(letter)
    range = range.lowerBound..<offset + 1
    if letter.isDigit { return }
    letters += 1
    word = gap.isEmpty ? word + 1 : 1
    longestWord = max(longestWord, word)
  }
}

extension Unicode.Scalar {
  fileprivate var joinsStyledWords: Bool {
    switch self {
    case " ", "'", "’", "-", ",", ".", "!", "?", ":", "&", "\u{FE0F}": true
    default: false
    }
  }

  fileprivate var isFullWidth: Bool { (0xFF01...0xFF5E).contains(value) }

  /// Kana, Han and Hangul: beside them full-width letters are the usual ones.
  fileprivate var isEastAsian: Bool {
    (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
      || (0xAC00...0xD7A3).contains(value) || (0x20000...0x3FFFF).contains(value)
  }
}

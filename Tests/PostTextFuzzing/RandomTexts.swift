/// Makes texts that nobody would write: random bytes as UTF-8, fragments that matter to the readers in any
/// order, and given posts with parts put in, taken out and exchanged. The same seed makes the same texts.
public struct RandomTexts {
  private var random: SplitMix64
  private let posts: [[Unicode.Scalar]]

  public init(seed: UInt64, posts: [String]) {
    random = SplitMix64(state: seed)
    self.posts = posts.map { Array($0.unicodeScalars) }
  }

  private static let fragments: [[Unicode.Scalar]] = [
    "http://", "https://", "HTTP://", "www.", "t.co/abc", "example.com", "co.jp", "com", ".", "..", "/", "-",
    "_",
    ":", ":80", "?", "?q=1", "=", "&", "#", "＃", "@", "＠", "$", "@user", "@user@host.example",
    "@a.bsky.social",
    "#tag", "#1", "RT", "rt:", "$ABC", "$A.B", "(", ")", "[", "]", "<", ">", "\"", "'", "~", "+", "|", "%20",
    "!",
    ",", ";", " ", "\n", "\r\n", "\t", "\u{3000}", "xn--", "xn--p1ai", "рф", "みんな", "한국", "ё", "é",
    "e\u{301}",
    "\u{301}", "\u{327}\u{301}", "\u{1100}\u{1161}\u{11A8}", "あ", "日本", "。", "\u{200D}", "\u{200C}",
    "\u{FE0F}",
    "\u{FE0E}", "\u{20E3}", "1\u{20E3}", "☺", "©", "🐱", "👩‍👩‍👧", "🙋🏽", "🏽", "🇩🇪", "🇩", "\u{E0067}", "\u{202A}",
    "\u{2066}",
    "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{0}", "क्ष", "·", "\u{E000}", "\u{F8C1}", "\u{10FFFD}",
    "aaaaaaaaaaaaaaaaaaaaaaaa",
  ].map { (fragment: String) in Array(fragment.unicodeScalars) }

  public mutating func next() -> String {
    switch random.below(posts.isEmpty ? 2 : 3) {
    case 0: bytes()
    case 1: soup()
    default: mutation()
    }
  }

  /// A character to put behind a text.
  public mutating func nextFragment() -> Unicode.Scalar { fragment()[0] }

  private mutating func bytes() -> String {
    let length = random.below(80)
    let mask: UInt8 = random.below(2) == 0 ? 0xFF : 0x7F
    return String(decoding: (0..<length).map { _ in UInt8(random.below(256)) & mask }, as: UTF8.self)
  }

  private mutating func soup() -> String {
    var scalars: [Unicode.Scalar] = []
    for _ in 0..<random.below(24) { scalars += fragment() }
    return text(scalars)
  }

  private mutating func mutation() -> String {
    var scalars = posts[random.below(posts.count)]
    for _ in 0...random.below(6) {
      let place = random.below(scalars.count + 1)
      let end = min(scalars.count, place + random.below(4))
      scalars.replaceSubrange(place..<end, with: random.below(3) == 0 ? [] : fragment())
    }
    return text(scalars)
  }

  private mutating func fragment() -> [Unicode.Scalar] { Self.fragments[random.below(Self.fragments.count)] }

  private func text(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
}

/// Steele, Lea and Flood's generator: small, quick and the same everywhere.
struct SplitMix64 {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(bound))
  }
}

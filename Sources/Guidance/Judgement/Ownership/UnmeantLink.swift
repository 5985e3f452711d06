import Phrases
import PostText

/// What a link is that nobody wrote as one: it has no protocol, no `www.` and no path, and a platform links it all the same
/// because its end is a top-level domain.
enum UnmeantLink {
  /// `opens at eight.No queue`: a dot without a blank behind it.
  case sentence
  /// `menu.zip`, `README.md`
  case file
  /// `Claude.ai`, `Booking.com`: with a capital, as a name is written. It leads to whom it names.
  case name

  /// nil for what may well be meant.
  init?(_ link: String) {
    // Most links are told by the first few bytes: a protocol has its colon there.
    guard link.utf8.allSatisfy(Self.isOfNames) else { return nil }
    let labels = link.split(separator: ".", omittingEmptySubsequences: false)
    guard let end = labels.last, labels.count > 1, labels[0].lowercased() != "www" else { return nil }
    if labels.count == 2, Self.endsSentence(labels[0]), Self.beginsSentence(end) {
      self = .sentence
    } else if Self.isFile(labels[labels.count - 2], end) {
      self = .file
    } else if link.contains(where: \.isUppercase) {
      self = .name
    } else {
      return nil
    }
  }

  init?(_ link: ArraySlice<Unicode.Scalar>) { self.init(String(scalars: link)) }

  /// Letters, digits, and the signs of host names and files; what is not ASCII may be a letter.
  private static func isOfNames(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
      128...255:
      true
    default: false
    }
  }

  /// A word in small letters, or a number.
  private static func endsSentence(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter && $0.isLowercase } || word.allSatisfy(\.isNumber)
  }

  /// A word with a capital and small letters behind it, that is not how some people write the ends of addresses.
  private static func beginsSentence(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
    return word.dropFirst().allSatisfy(\.isLowercase) && !addressEnds.contains(word.lowercased())
  }

  private static let addressEnds: WordSet = [
    "com", "org", "net", "edu", "gov", "info", "biz", "eu", "uk", "io", "ai", "tv", "fm",
  ]

  private static func isFile(_ stem: Substring, _ ending: Substring) -> Bool {
    fileEndings.contains(ending.lowercased())
      || scriptEndings.contains(ending.lowercased()) && scripts.contains(stem.lowercased())
  }

  /// Top-level domains that files end in, and hardly any address.
  private static let fileEndings: WordSet = ["zip", "mov", "md", "py"]
  /// Countries and others that files end in as well.
  private static let scriptEndings: WordSet = ["sh", "rs", "pl", "ps", "cc", "so", "ai", "app"]
  private static let scripts: WordSet = [
    "main", "lib", "mod", "index", "setup", "install", "build", "run", "test", "tests", "script", "deploy",
    "start", "stop", "config", "configure", "update", "backup", "logo", "flyer", "poster", "banner",
  ]
}

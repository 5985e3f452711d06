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
    if labels.count == 2, Self.isSentence(String(labels[0]), String(end)) {
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

  /// Whether one sentence ends before the dot and another begins behind it, or `9.am` stands for a time of the day.
  private static func isSentence(_ word: String, _ end: String) -> Bool {
    let isNumber = word.allSatisfy(\.isNumber)
    guard isNumber || word.allSatisfy(\.isLetter) else { return false }
    if beginsSentence(end) { return true }
    return isNumber
      ? ["am", "pm"].contains(end.lowercased())
      : clauseWords.contains(word.lowercased()) && beginners.contains(end)
  }

  /// A word with a capital and small letters behind it, that is not how some people write the ends of addresses.
  private static func beginsSentence(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
    return word.dropFirst().allSatisfy(\.isLowercase) && !addressEnds.contains(word.lowercased())
  }

  /// Words that hold a sentence together and that hardly anybody has for an address, such as the first of `this.is great`.
  private static let clauseWords: WordSet = [
    "this", "that", "these", "those", "it", "what", "here", "there", "then", "now", "today", "tomorrow",
    "tonight", "yesterday", "yes", "no", "ok", "okay", "well", "so", "too", "again", "enough", "done", "fine",
    "great", "good", "thanks", "please", "soon", "always", "never", "we", "you", "they", "he", "she", "us",
    "them", "him", "her", "everyone", "everybody", "nobody", "something", "nothing", "which", "and", "but",
  ]

  /// The words of a sentence that are top-level domains as well.
  private static let beginners: WordSet = [
    "is", "it", "so", "me", "no", "in", "to", "be", "at", "my", "as", "us", "am", "by", "do", "how", "now",
    "new", "one", "here", "today", "you", "like", "got", "read", "call", "open", "select",
  ]

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

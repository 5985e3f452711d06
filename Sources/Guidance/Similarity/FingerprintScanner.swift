import Phrases
import PostText

/// Makes a text's fingerprint in one pass. It reads posts by the hundred, so it is coarser than a platform's reading: what looks
/// like a link is one.
struct FingerprintScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var fingerprint = Fingerprint()
  /// How many words there were before the hashtags that were read last.
  private var closingTags: Int?

  static func fingerprint(of text: String) -> Fingerprint { fingerprint(of: Array(of: text)) }

  static func fingerprint(of scalars: [Unicode.Scalar]) -> Fingerprint {
    var scanner = FingerprintScanner(scalars)
    return scanner.scan()
  }

  /// The name that tells who an account is, as fingerprints hold it: small letters, its `@`, no server.
  static func account(_ handle: String) -> String {
    if let name = asciiAccount(handle) { return name }
    return "@"
      + handle.drop { $0 == "@" || $0 == "＠" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.lowercased()
  }

  /// By bytes, where each is a character.
  private static func asciiAccount(_ handle: String) -> String? {
    guard handle.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let name = handle.unicodeScalars.drop { $0 == "@" }.prefix { $0.isNameCharacter }
    return "@" + String(name).lowercased()
  }

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    fingerprint.words.reserveCapacity(min(scalars.count / 4 + 2, 1024))
  }

  private mutating func scan() -> Fingerprint {
    fingerprint.opensWithAccount = scalars.first { !$0.isSpace && $0 != "." } == "@"
    while position < scalars.count { takeNext() }
    if let closingTags, closingTags > 0 { fingerprint.words.removeSubrange(closingTags...) }
    return fingerprint
  }

  private mutating func takeNext() {
    let scalar = scalars[position]
    if scalar.isNameCharacter {
      takeWord()
    } else if (scalar == "@" || scalar == "＠"), scalars.follows(position, where: { $0.isNameCharacter }) {
      takeAccount()
    } else if (scalar == "#" || scalar == "＃"), scalars.follows(position, where: { $0.isNameCharacter }) {
      takeHashtag()
    } else {
      position += 1
    }
  }

  private mutating func takeWord() {
    if scalars[position].isUnspaced { return takeSign() }
    let end = endOfWord
    if isLink(endingAt: end) { return takeLink() }
    closingTags = nil
    let isNumber = scalars[position].isDigit
    fingerprint.words.append(FingerprintWord(scalars[position..<end], isParticular: isNumber))
    position = end
  }

  private mutating func takeSign() {
    closingTags = nil
    fingerprint.words.append(FingerprintWord(CollectionOfOne(scalars[position])))
    fingerprint.signs += 1
    position += 1
  }

  /// Letters and digits with apostrophes; of a number also what stands between its digits.
  private var endOfWord: Int {
    var end = position + 1
    let isNumber = scalars[position].isDigit
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.goesOnWithWord {
        end += 1
      } else if scalar == "'" || scalar == "’"
        || isNumber && (scalar == "." || scalar == "," || scalar == ":"),
        scalars.follows(end, where: { isNumber ? $0.isDigit : $0.isLetter })
      {
        end += 2
      } else {
        break
      }
    }
    return min(end, scalars.count)
  }

  /// `https://…`, or a full stop with a letter behind it, as in `harbourbakery.example.com`.
  private func isLink(endingAt end: Int) -> Bool {
    guard end < scalars.count else { return false }
    if scalars[end] == ":" { return scalars[end...].prefix(3).elementsEqual("://".unicodeScalars) }
    guard scalars[end] == "." || scalars[end] == "-" else { return false }
    var dot = end
    while dot < scalars.count, scalars[dot].isNameCharacter || scalars[dot] == "-", dot < position + 64 {
      dot += 1
    }
    return dot < scalars.count && scalars[dot] == "." && scalars.follows(dot, where: { $0.isLetter })
  }

  private mutating func takeLink() {
    var end = position
    while end < scalars.count, !scalars[end].isSpace { end += 1 }
    let whole = end
    while end > position + 1, ".,;:!?)\"'”’…".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    if let page = LinkPage(scalars[position..<end].bytes) { fingerprint.pages.append(page) }
    position = whole
  }

  /// `@name`, `@name@server`, `@name.bsky.social`: the name alone tells who it is.
  private mutating func takeAccount() {
    closingTags = nil
    let end = scalars.endOfName(from: position)
    fingerprint.words.append(FingerprintWord(scalars[position..<end], isParticular: true))
    fingerprint.accounts.append(
      "@" + String(decoding: scalars[position + 1..<end].bytes, as: UTF8.self).lowercased())
    position = end
    while position < scalars.count, "@.-".unicodeScalars.contains(scalars[position]),
      scalars.follows(position, where: { $0.isNameCharacter })
    {
      position = scalars.endOfName(from: position + 1)
    }
  }

  /// Inside a sentence it is a word of it.
  private mutating func takeHashtag() {
    let end = scalars.endOfName(from: position)
    closingTags = closingTags ?? fingerprint.words.count
    fingerprint.words.append(FingerprintWord(scalars[position + 1..<end]))
    position = end
  }
}

extension Unicode.Scalar {
  /// Whether it stands in a word behind its first letter: a letter, a digit or a combining accent.
  fileprivate var goesOnWithWord: Bool {
    isASCII ? isNameCharacter : isNameCharacter && !isUnspaced || (0x300...0x36F).contains(value)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// In UTF-8.
  fileprivate var bytes: ArraySlice<UInt8> {
    if allSatisfy(\.isASCII) { return map { UInt8(truncatingIfNeeded: $0.value) }[...] }
    return Array(String(scalars: self).utf8)[...]
  }
}

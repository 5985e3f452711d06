import Phrases
import Planning

/// Tells what is the brand's by its looks where the plan does not list it: `UQ`, `@UQMedicine`, `on.nba.com`.
struct BrandLikeness: Sendable {
  typealias Letters = [UInt8]

  /// The brand, its accounts and the names of its domains as one word each.
  private let wholes: [Letters]
  /// The long words of the brand, such as `keystone`.
  private let parts: [Letters]
  private let shortNames: WordSet

  init(_ names: OwnNames) {
    let domains = names.domains.compactMap {
      $0.split(separator: ".").first.map { Self.letters(of: String($0)) }
    }
    let words = names.brand.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "&" }
    let capitalised = words.filter { $0.first?.isUppercase == true }
    let initials = words.count > 1 ? Self.letters(of: String(capitalised.compactMap(\.first))) : []
    wholes = (([names.brand] + names.handles).map(Self.letters) + domains + [initials]).filter {
      $0.count >= 3
    }
    parts = capitalised.map { Self.letters(of: String($0)) }.filter {
      $0.count >= 5 && !Self.common.contains(WordKey(utf8: $0[...]))
    }
    shortNames = ([] as WordSet).union(wholes.map { WordKey(utf8: $0[...]) })
  }

  private static let common: WordSet = [
    "university", "museum", "official", "global", "brands", "company", "group", "football", "media",
  ]

  /// Letters and digits of ASCII, small and without accents.
  static func letters(of text: String) -> Letters {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && !($0 >= 65 && $0 <= 90) }
    return (isPlain ? text : text.lowercased().withoutAccents).utf8.filter { $0.isLetterOrDigit }
  }

  /// Whether a word with a capital is a short name of the brand; `'s` behind it or not.
  func isShortName(_ word: Word, in wording: Wording) -> Bool {
    if shortNames.contains(word.key) { return true }
    guard word.range.count > 3, wording.scalars[word.range.upperBound - 1] == "s",
      wording.scalars[word.range.upperBound - 2].lowercasedByte == UInt8(ascii: "'")
    else { return false }
    return shortNames.contains(WordKey(lowercasing: wording.scalars[word.range.dropLast(2)]))
  }

  /// - Parameter name: of an account or a hashtag, without its sign.
  func isFamily(_ name: String) -> Bool {
    let name = Self.letters(of: name)
    let isLike = wholes.contains { whole in
      name.starts(with: whole) || name.suffix(whole.count).elementsEqual(whole)
        || whole.count >= 4 && name.holds(whole)
        || whole.count >= 5 && name.count >= 5 && whole.starts(with: name)
    }
    return isLike || parts.contains(where: name.holds)
  }

  /// Whether a host is named after the brand: `atmlb.com`, `McD.to`.
  func isFamily(host: String) -> Bool {
    let all = Self.letters(of: host)
    let end = host.lastIndex(of: ".").map { host[..<$0] } ?? host[...]
    let name = Self.letters(of: String(end))
    let isLike = wholes.contains { whole in
      let common = zip(whole, all).prefix { $0 == $1 }.count
      return all.holds(whole) || common >= 6 || common >= 3 && common == name.count
    }
    return isLike || parts.contains(where: all.holds)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { self >= 97 && self <= 122 || self >= 48 && self <= 57 }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard !part.isEmpty, part.count <= count else { return false }
    return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
  }
}

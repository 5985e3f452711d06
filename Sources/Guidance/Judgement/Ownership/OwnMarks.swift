import Phrases
import Planning
import PostText

/// A brand's names, made ready once for comparing with many texts.
final class OwnMarks: Sendable {
  /// The brand's name and the other names that it goes by.
  let names: [OwnName]
  /// Own names as one word, without signs, as hashtags have them.
  let tags: [String]
  let handles: Set<String>
  /// Words of the brand that are also the name of an account of ours, as people then call it.
  let nicknames: Set<String>
  let team: Set<String>
  /// Own domains, with a path where it is a page on somebody's platform.
  let domains: [LinkAddress]
  let likeness: BrandLikeness
  /// Names of ours as they stand in the addresses of pages that others host, as one word.
  let pageNames: Set<String>

  init(_ names: OwnNames) {
    self.names = ([names.brand] + names.alsoCalled).map(OwnName.init).filter { !$0.words.isEmpty }
    handles = Set(names.handles.map(Self.handle))
    nicknames = Set(
      self.names.flatMap(\.words).filter { [handles] in $0.count > 3 && handles.contains("@" + $0) })
    team = Set(names.team.map(Self.handle))
    domains = names.domains.compactMap { LinkAddress($0) }
    likeness = BrandLikeness(names)
    tags = (self.names.map { $0.words.joined() } + handles.map { String($0.dropFirst()) }).filter {
      !$0.isEmpty
    }
    pageNames = Self.pageNames(handles: handles, tags: tags, domains: domains)
  }

  /// `Speiche` or `Speiche's`, for a brand `Fahrradwerkstatt Speiche` with the account `@speiche`.
  func isNickname(_ word: String) -> Bool {
    nicknames.contains(word.hasSuffix("'s") ? String(word.dropLast(2)) : word)
  }

  func isOwn(_ handle: String) -> Bool { handles.contains(handle) }

  /// An account of the brand or of somebody who works here.
  func isFamily(_ handle: String) -> Bool { handles.contains(handle) || team.contains(handle) }

  private static func handle(_ text: String) -> String {
    let lowered = text.lowercased()
    return lowered.hasPrefix("@") ? lowered : "@" + lowered
  }

  /// Whether it is a word of one of the names.
  func isWordOfName(_ word: WordKey) -> Bool { names.contains { $0.keys.contains(word) } }
}

/// A name made ready for comparing.
struct OwnName: Sendable {
  /// Lower-cased, without accents, `the` and legal forms.
  let words: [String]
  /// Those of `words`.
  let keys: [WordKey]
  /// Whether it is a single word with a capital, which a text must have too: `Target` is no target.
  let needsCapital: Bool
  /// Whether it is `the` and one word more, which without its `the` is any mill: `the Mill`.
  let needsArticle: Bool

  init(_ name: String) {
    let wording = Wording(name, entities: Entities())
    let telling = wording.words.filter {
      !Self.legalForms.contains($0) && !$0.isMark(",") && !$0.isMark(".")
    }
    let named = telling.count > 1 && telling[0].key == "the" ? Array(telling.dropFirst()) : telling
    words = named.map { wording.text(of: $0).withoutAccents }
    keys = words.map { WordKey($0) }
    needsArticle = named.count == 1 && telling.count == 2
    needsCapital = named.count == 1 && named[0].isCapitalised
  }

  private static let legalForms: WordSet = [
    "inc", "ltd", "limited", "plc", "llc", "llp", "gmbh", "ag", "corp", "corporation", "co", "s.a", "b.v",
    "pty",
  ]
}

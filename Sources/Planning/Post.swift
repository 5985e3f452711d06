import PostText

/// A post on its way: a draft, scheduled, or out.
public struct Post: Hashable, Sendable, KeepsUnknownFields {
  public enum State: String, CaseIterable, Sendable {
    case draft, scheduled, out
  }

  public var id: PostID
  public var text: String
  /// Each once.
  public var platforms: [Platform] { didSet { platforms = platforms.withoutRepeats } }
  /// What was said of it, by whom `kindBy` names; nil leaves the kind to judgement.
  public var kind: Kind?
  /// Who said `kind`; means nothing where that is nil.
  public var kindBy = KindSource.manager
  /// What somebody says who was asked; means nothing where `kind` is said.
  public var opinion: KindOpinion?
  /// The name of the goal that it serves.
  public var goal: String?
  /// The name of the audience that it is for.
  public var audience: String?
  /// When it goes or went out; nil for a draft.
  public var at: Moment?
  public var state: State
  /// When it was first noted down.
  public var created: Moment?
  /// The id that it bears in the file it was imported from, where that could not become its own.
  public var importedID: String?
  /// The key of the row of an archive that it was read from, such as `x:1900000000000000001`: by it the same row, or
  /// next year's archive, is known again.
  public var source: String?
  /// Where it stands on its platform, as a web address.
  public var url: String?
  /// Whom it boosts, answers or quotes, by their accounts as the platform writes them, such as `@mardle@pots.example`.
  public var with: [String] = []
  /// The address of the post that it answers.
  public var replyTo: String?
  /// What the further posts of its thread say, in their order.
  public var parts: [String] = []
  /// Where it went out by itself or was handed over to, once for each platform.
  public var publications: [Publication] = []
  /// What it says on single platforms, where that is not its text.
  public var variants: [Variant] = []
  /// Words of the manager's by which posts are found together.
  public var labels: [String] = []
  /// In their order, each file once.
  public var pictures: [Picture] = []
  /// What is written below it as soon as it stands, such as a link.
  public var firstComment: String?
  /// What is noted of it and never published.
  public var note: String?
  /// How often its time or state was changed, so that a calendar knows the later of two exports.
  public var sequence = 0
  /// The post that this is another version of, where a merge has kept both.
  public var versionOf: PostID?
  /// The id of the first of the posts that recur with it, which bears it too.
  public var recurrence: PostID?
  /// What its platforms count; nil where nothing was noted.
  public var metrics: PostMetrics?
  public var unknown = UnknownFields()

  /// The manager's own word on what kind it is; nil where there is none, though its form may say it for sure.
  public var managersKind: Kind? { kindBy == .manager ? kind : nil }

  public init(
    id: PostID, text: String, platforms: [Platform] = [], kind: Kind? = nil, goal: String? = nil,
    at: Moment? = nil, state: State = .draft, created: Moment? = nil
  ) {
    self.id = id
    self.text = text
    self.platforms = platforms.withoutRepeats
    self.kind = kind
    self.goal = goal
    self.at = at
    self.state = state
    self.created = created
  }

  /// The first words, on one line, at most `limit` characters.
  public func firstWords(_ limit: Int = 48) -> String { text.firstWords(limit) }
}

extension String {
  /// In Unicode scalars. A character may bear any number of marks; a flag or a family of emoji has up to ten.
  private static let longestCharacter = 16

  /// The first words on one line, at most `limit` characters, with `…` where more follows.
  public func firstWords(_ limit: Int = 48) -> String {
    firstWordsInASCII(limit) ?? firstWordsInAnyScript(limit)
  }

  private func firstWordsInAnyScript(_ limit: Int) -> String {
    var line = ""
    var count = 0
    var isParted = false
    for character in self {
      if character.isWhitespace {
        isParted = count > 0
        continue
      }
      if isParted { line.append(" ") }
      line.append(character, upTo: Self.longestCharacter)
      count += isParted ? 2 : 1
      isParted = false
      if count > limit { break }
    }
    guard count > limit else { return line }
    let cut = line.prefix(limit - 1)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return (whole.count > limit / 2 ? whole : cut) + "…"
  }

  /// The same by bytes, where each is a character; nil where one of those looked at is not.
  private func firstWordsInASCII(_ limit: Int) -> String? {
    var line: [UInt8] = []
    var isParted = false
    for byte in utf8 {
      if byte >= 0x80 { return nil }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isParted = !line.isEmpty
        continue
      }
      if isParted { line.append(0x20) }
      line.append(byte)
      isParted = false
      if line.count > limit { break }
    }
    guard line.count > limit else { return String(decoding: line, as: UTF8.self) }
    let cut = line.prefix(limit - 1)
    let whole = cut.lastIndex(of: 0x20).map { cut[..<$0] } ?? cut
    return String(decoding: whole.count > limit / 2 ? whole : cut, as: UTF8.self) + "…"
  }
}

extension String {
  /// - Parameter limit: how many of its scalars, at most.
  fileprivate mutating func append(_ character: Character, upTo limit: Int) {
    guard character.unicodeScalars.count > limit else { return append(character) }
    unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(limit))
  }
}

extension Post {
  /// By whose rules its text is read: its first one's, and X's where it is for none.
  public var readingPlatform: Platform { platforms.first ?? .x }

  /// What that platform finds in its text.
  public var entities: Entities { readingPlatform.entities(in: text) }

  /// How long a text may be at all, in UTF-8 bytes: four times the longest limit of any platform (Facebook's
  /// 63,206 characters).
  public static let longestText = 4 * 63206
}

import Application
import Planning
import PostText

/// All that is known of one person.
public struct PersonReply: Presentable, Encodable {
  struct Passing: Encodable, Sendable {
    var at: String
    /// `in` or `out`.
    var way: String
    var how: String
    @Nullable var text: String?
  }

  var version = 1
  var who: String
  var accounts: [String]
  var stage: String
  var because: String
  @Nullable var since: String?
  @Nullable var lastTouch: String?
  @Nullable var tie: String?
  var notes: [String]
  @Nullable var every: Int?
  var posts: [PostFields]
  var passed: [Passing]
  /// Accounts that look like theirs.
  var alike: [String]
  var next: String
  private let card: PersonCard

  private enum CodingKeys: CodingKey {
    case version, who, accounts, stage, because, since, lastTouch, tie, notes, every, posts, passed, alike,
      next
  }

  public init(_ card: PersonCard) {
    let person = card.acquaintance
    self.card = card
    who = person.owner.handle
    accounts = card.accounts.map(\.description)
    stage = person.stage.rawValue
    because = person.because(card.tie)
    since = person.first?.description
    lastTouch = person.lastTouch?.description
    tie = card.tie?.rawValue
    notes = card.notes
    every = card.every
    posts = card.posts.map(PostFields.init)
    passed = card.passed.map(\.fields)
    alike = card.alike.map(\.description)
    next = card.nextStep
  }

  public var document: Document {
    let standing: StyledText =
      card.tie == .staff || card.tie == .bot
      ? "\(card.tie == .staff ? "Works here" : "A bot"): counts in raw figures alone."
      : "\(stage, .strong): \(because)."
    return Document(
      title: title,
      [.details([.list([standing] + facts)])] + passedBlock + postsBlock
        + [.section(Section("Next", [.list([StyledText(advice: next)] + suggestions)]))])
  }

  private var title: StyledText {
    let others = accounts.dropFirst()
    let place = card.acquaintance.owner.platform.map { " on \($0.name)" } ?? ""
    return "\(who, .name)\(place)\(others.isEmpty ? "" : ", also \(others.joined(separator: ", "))")"
  }

  private var facts: [StyledText] {
    let tie: [String] =
      card.tie.map { $0 == .client || $0 == .lead ? ["\($0.words.capitalized)."] : [] } ?? []
    let since = card.acquaintance.first.map { ["Known since \($0.spoken)."] } ?? []
    let every = card.every.map { ["Wants a word every \($0.of("day"))."] } ?? []
    let introduced = card.introductions.suffix(3).map { introduction in
      "Introduced to others on \(introduction.day.spoken): \(introduction.handles.joined(separator: ", "))."
    }
    return (tie + since + every + card.notes + introduced).map { StyledText($0) }
  }

  /// So many of each that the answer stays a screenful.
  private static let shown = 8

  private var passedBlock: [Block] {
    guard !card.passed.isEmpty else { return [] }
    let rows = card.passed.prefix(Self.shown).map { passed -> [Table.Cell] in
      let fields = passed.fields
      return [
        .text(StyledText(passed.at.day.spoken)),
        .text(fields.way == "in" ? "\(fields.how)" : "\("we: " + fields.how, .secondary)"),
        .text(StyledText((fields.text ?? "").firstWords(200))),
      ]
    }
    let table = Table([.init("Day"), .init("What"), .init("Text", .excerpt)], rows)
    return [
      .section(Section("What passed (\(card.passed.count))", [.table(table)] + rest(of: card.passed.count)))
    ]
  }

  private var postsBlock: [Block] {
    guard !card.posts.isEmpty else { return [] }
    let rows = card.posts.prefix(Self.shown).map { post -> [Table.Cell] in
      [
        .id(post.id.description),
        post.at.map { .text(StyledText($0.day.spoken)) } ?? .empty,
        .text(StyledText(post.firstWords(200))),
      ]
    }
    let table = Table([.init("Post"), .init("Day"), .init("Text", .excerpt)], rows)
    return [
      .section(
        Section("Posts that name them (\(card.posts.count))", [.table(table)] + rest(of: card.posts.count)))
    ]
  }

  /// That there are more than are shown.
  private func rest(of count: Int) -> [Block] {
    guard count > Self.shown else { return [] }
    let all = "person \(card.acquaintance.owner.handle) --json"
    return [.aside(StyledText(advice: "And \(count - Self.shown) earlier; all of them: \(all)"))]
  }

  private var suggestions: [StyledText] {
    card.alike.prefix(3).map { other in
      StyledText(
        advice:
          "\(other) looks like the same person. If so: person \(card.acquaintance.owner) --same-as \(other), or person \(card.acquaintance.owner) --not-same \(other)"
      )
    }
  }
}

extension PersonCard.Passed {
  fileprivate var fields: PersonReply.Passing {
    switch self {
    case .heard(let heard):
      PersonReply.Passing(at: heard.at.description, way: "in", how: heard.how.rawValue, text: heard.text)
    case .engaged(let engagement):
      PersonReply.Passing(
        at: engagement.at.description, way: "out", how: engagement.how.rawValue, text: engagement.text)
    }
  }
}

extension PersonCard {
  /// The good next step with somebody, as something to type.
  fileprivate var nextStep: String {
    let who = acquaintance.owner.handle
    if tie == .staff { return "Give them something to share: list scheduled" }
    if tie == .bot { return "Nothing: nobody is there." }
    if let waiting {
      return
        "They \(waiting.days == 0 ? "wait" : "have waited \(waiting.days.of("day"))") for an answer. Answer: answer \(who) TEXT"
    }
    switch acquaintance.stage {
    case .advocate: return "Thank them for speaking of you, and note it: engage thank \(who)"
    case .regular: return "Share something of theirs and name them: record share TEXT"
    case .inConversation: return "Ask them something, and note it: engage reply \(who) TEXT"
    case .met where acquaintance.daysHeard > 0:
      return "Welcome or thank them, and note it: engage thank \(who)"
    case .met: return "Like or answer something of theirs, and note it: engage like \(who)"
    }
  }
}

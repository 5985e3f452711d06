import Application
import Planning
import PostText

/// Everybody outside the house, the nearest first.
public struct PeopleReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var who: String
    var accounts: [String]
    var stage: String
    var because: String
    @Nullable var lastTouch: String?
    @Nullable var tie: String?
  }

  private let all: AllPeople

  private enum CodingKeys: CodingKey { case version, people }

  public init(_ all: AllPeople) { self.all = all }

  /// Person by person: there may be a hundred thousand.
  public func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(1, forKey: .version)
    var people = answer.nestedUnkeyedContainer(forKey: .people)
    for person in all.people { try people.encode(fields(person)) }
  }

  private func fields(_ person: Acquaintance) -> Fields {
    let tie = all.known.tie(of: person.owner)
    let accounts = person.accounts.contains(person.owner) ? person.accounts : [person.owner] + person.accounts
    return Fields(
      who: person.owner.handle, accounts: accounts.map(\.description), stage: person.stage.rawValue,
      because: person.because(tie), lastTouch: person.lastTouch?.description,
      tie: tie?.rawValue)
  }

  public var document: Document {
    guard !all.people.isEmpty else {
      return Document([
        .paragraph(StyledText(advice: "Nobody here. Note who comes with: heard comment @HANDLE TEXT"))
      ])
    }
    let quiet = all.people.filter(isBelowTheWater)
    let seen = all.people.filter { !isBelowTheWater($0) }
    return Document(
      Acquaintance.Stage.allCases.reversed().flatMap { stage in
        section(stage.rawValue.capitalizedFirst, seen.filter { $0.stage == stage })
      } + section("Below the water: clients and leads who never reacted in public", quiet))
  }

  /// So many of a stage that the answer stays a screenful or two.
  private static let shown = 12

  private func isBelowTheWater(_ person: Acquaintance) -> Bool {
    let tie = all.known.tie(of: person.owner)
    return person.daysHeard == 0 && (tie == .client || tie == .lead)
  }

  private func section(_ heading: String, _ people: [Acquaintance]) -> [Block] {
    guard !people.isEmpty else { return [] }
    let more = people.count - Self.shown
    let rest: [Block] =
      more < 1 ? [] : [.aside(StyledText(advice: "And \(more) more; all of them with: people --json"))]
    return [
      .section(Section("\(heading) (\(people.count))", [.table(table(people.prefix(Self.shown)))] + rest))
    ]
  }

  private func table(_ people: some Sequence<Acquaintance>) -> Table {
    Table(
      [.init("Who"), .init("Last"), .init("Tie"), .init("Because", .long)],
      people.map { person in
        let tie = all.known.tie(of: person.owner)
        return [
          .name(person.owner.handle),
          person.lastTouch.map { .text(StyledText($0.spoken)) } ?? .empty,
          tie.map { .text(StyledText($0.rawValue)) } ?? .empty,
          .text(StyledText(person.because(tie))),
        ]
      })
  }
}

/// Who was introduced to whom.
public struct IntroductionsReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var on: String
    var people: [String]
    @Nullable var post: String?
  }

  var version = 1
  var introductions: [Fields]
  private let told: [Acquaintances.Introduction]
  private let today: Day

  private enum CodingKeys: CodingKey { case version, introductions }

  public init(_ all: AllPeople) {
    told = all.introductions.reversed()
    today = all.today
    introductions = told.map {
      Fields(on: $0.day.description, people: $0.handles, post: $0.post?.description)
    }
  }

  public var document: Document {
    guard !told.isEmpty else {
      return Document([
        .paragraph(
          StyledText(
            advice:
              "Nobody was introduced yet. Name two people together, or note it: engage introduce @ANA @BEN"))
      ])
    }
    let rest = told.count - 20
    return Document(
      [
        .table(
          Table(
            [.init("Day"), .init("Post"), .init("People", .long)],
            told.prefix(20).map { introduction in
              [
                .text(StyledText(introduction.day.spoken)),
                introduction.post.map { .id($0.description) } ?? .empty,
                .text(StyledText(introduction.handles.joined(separator: ", "))),
              ]
            }))
      ]
        + (rest > 0
          ? [.aside(StyledText(advice: "And \(rest) more; all of them with: people --introduced --json"))]
          : []))
  }
}

extension String {
  /// `In conversation`.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

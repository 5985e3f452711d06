import Application
import Planning

/// What was found by words: posts, the newest first, and people.
public struct FindReply: Presentable, Encodable {
  struct Person: Encodable, Sendable {
    var handle: String
    /// Whether they work here.
    var team: Bool
    /// How many of the posts mention them.
    var posts: Int
  }

  var version = 1
  var posts: [PostFields]
  var people: [Person]
  private let typed: String
  private let search: WordSearch
  private let shown: [Post]
  private let count: Int

  private enum CodingKeys: CodingKey { case version, posts, people }

  public init(_ typed: String, _ found: FoundPosts) {
    self.typed = typed
    search = found.search
    posts = found.posts.map(PostFields.init)
    shown = found.posts
    count = found.count
    people = Self.people(found, team: found.team)
  }

  /// Who works here first, then those who are mentioned most.
  private static func people(_ found: FoundPosts, team: [String]) -> [Person] {
    let staff = team.map { Person(handle: $0, team: true, posts: found.mentions[$0.lowercased()] ?? 0) }
    let names = Set(team.map { $0.lowercased() })
    let others = found.mentions.filter { !names.contains($0.key) }.map {
      Person(handle: $0.key, team: false, posts: $0.value)
    }
    return staff + others.sorted { ($1.posts, $0.handle) < ($0.posts, $1.handle) }
  }

  public var document: Document {
    guard count > 0 || !people.isEmpty else {
      let none =
        "Nothing holds “\(typed.firstWords(40))”. Try fewer words, or the beginning of one: find WORD"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document(postBlocks + peopleBlocks)
  }

  private var postBlocks: [Block] {
    guard count > 0 else { return [] }
    let rest = count - shown.count
    let more = "\(rest) more, older; all of them with: find --all \(typed.firstWords(40))"
    let columns: [Table.Column] = [
      .init("Post"), .init("State"), .init("Day"), .init("Kind"), .init("Text", .passages),
    ]
    let table = Block.table(Table(columns, shown.map(row)))
    let addresses = shown.addresses(orTyping: "find --json \(typed.firstWords(40))")
    return [.section(Section("Posts (\(count))", [table] + addresses))]
      + (rest > 0 ? [.aside(StyledText(advice: more))] : [])
  }

  private var peopleBlocks: [Block] {
    guard !people.isEmpty else { return [] }
    let shown = people.prefix(Self.peopleShown)
    let table = Table(
      [.init("Account"), .init("Who", .long)],
      shown.map { [.name($0.handle), .text(StyledText($0.words))] })
    let rest = people.count - shown.count
    return [.section(Section("People (\(people.count))", [.table(table)]))]
      + (rest > 0 ? [.aside(StyledText(advice: "\(rest) more; all of them with: find --json …"))] : [])
  }

  private static let peopleShown = 10

  private func row(_ post: Post) -> [Table.Cell] {
    [
      .id(post.id.description), .state(post.state), post.at.map { .date($0.day) } ?? .empty,
      post.kind.map { .kind($0) } ?? .empty, .text(marked(post)),
    ]
  }

  /// The text with the words marked, and before it what else of the post they stand in where they don't in that.
  private func marked(_ post: Post) -> StyledText {
    let text = StyledText(post.text, marking: search.ranges(in: post.text))
    guard !search.isMet(by: [post.text]) else { return text }
    let goal = post.goal.map { [(what: "goal", words: $0)] } ?? []
    return (goal + post.allWords).reversed().reduce(text) { line, beside in
      let ranges = search.ranges(in: beside.words)
      guard !ranges.isEmpty else { return line }
      let words = StyledText(beside.words, marking: ranges)
      return beside.what == "goal" ? "goal \(words): \(line)" : "\(beside.what): \(words) · \(line)"
    }
  }
}

extension FindReply.Person {
  /// `works here; in 3 posts`.
  fileprivate var words: String {
    let parts = [team ? "works here" : nil, posts > 0 ? "in \(posts.of("post"))" : nil]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

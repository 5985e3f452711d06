import Planning

/// Where one listens, and when last.
public struct OutpostListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    @Nullable var place: String?
    @Nullable var last: String?
    @Nullable var days: Int?
    @Nullable var heard: String?
  }

  var version = 1
  var outposts: [Fields]
  private let listed: [Outpost]
  private let today: Day

  private enum CodingKeys: CodingKey { case version, outposts }

  public init(_ plan: Plan, today: Day) {
    listed = plan.outposts
    self.today = today
    outposts = plan.outposts.map { outpost in
      let last = outpost.last(until: today)
      return Fields(
        name: outpost.name, place: outpost.place, last: last?.on.description,
        days: last.map { today - $0.on },
        heard: outpost.listenings.last { $0.note != nil }?.note)
    }
  }

  public var document: Document {
    guard !listed.isEmpty else {
      let none = "There is no place to listen yet. Name one: outpost add NAME --where PLACE"
      return Document([.paragraph(StyledText(advice: none))])
    }
    let rows = zip(listed, outposts).map { outpost, fields -> [Table.Cell] in
      let when = fields.days.map { $0 == 0 ? "today" : "\($0.of("day")) ago" } ?? "not yet"
      let words = [outpost.place, fields.heard.map { "“\($0)”" }].compactMap(\.self).joined(separator: "; ")
      return [.name(outpost.name), .text(StyledText(when)), .text(StyledText(words))]
    }
    return Document([.table(Table([.init("Where"), .init("Heard"), .init("What", .long)], rows))])
  }
}

/// The conversations that the plan furthers, and what furthered each in four weeks.
public struct TopicListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    var words: [String]
    var posts: [PostFields]
  }

  var version = 1
  var topics: [Fields]
  private let listed: [(topic: Topic, posts: [Post])]
  private let today: Day

  private enum CodingKeys: CodingKey { case version, topics }

  public init(_ topics: [(topic: Topic, posts: [Post])], today: Day) {
    listed = topics
    self.today = today
    self.topics = topics.map {
      Fields(name: $0.topic.name, words: $0.topic.wanted, posts: $0.posts.map(PostFields.init))
    }
  }

  public var document: Document {
    guard !listed.isEmpty else {
      let none =
        "There is no topic yet. Name a conversation that you want to further: topic add NAME --words WORD"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document([.entries(listed.map { entry($0.topic, $0.posts) })])
  }

  private func entry(_ topic: Topic, _ posts: [Post]) -> Entry {
    let count = posts.isEmpty ? "nothing in four weeks" : "\(posts.count.of("post")) in four weeks"
    let shown = posts.prefix(3).map { post in
      let facts = [post.id.description, post.at?.day.spoken, post.firstWords()].compactMap(\.self)
      return StyledText(facts.joined(separator: " · "))
    }
    return Entry(
      "\(topic.name, .name) (\(topic.wanted.joined(separator: ", "))): \(count)",
      shown.isEmpty ? [] : [.list(shown)])
  }
}

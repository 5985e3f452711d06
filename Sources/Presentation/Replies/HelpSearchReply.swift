/// What there is to read on some words.
public struct HelpSearchReply: Presentable, Encodable {
  struct Topic: Encodable, Sendable {
    var typed: String
    var says: String
  }

  /// How many are shown: what comes later has less to do with the words.
  private static let most = 6

  var version = 1
  var words: String
  var topics: [Topic]

  /// - Parameter topics: what is typed for more, and what it is about; the nearest first.
  public init(_ words: String, _ topics: [(typed: String, says: String)]) {
    self.words = words
    self.topics = topics.prefix(Self.most).map { Topic(typed: $0.typed, says: $0.says) }
  }

  public var document: Document {
    Document([
      .paragraph("“\(words.firstWords(40))” is no command. It is spoken of in:"),
      .table(
        Table(
          [.init("Type"), .init("About", .long)],
          topics.map { [.text(StyledText($0.typed, .command)), .text(StyledText($0.says))] })),
    ])
  }
}

import Planning

/// What must not get out.
public struct ConfidentialListReply: Presentable, Encodable {
  var version = 1
  var confidential: [String]

  public init(_ plan: Plan) { confidential = plan.confidential }

  public var document: Document {
    guard !confidential.isEmpty else {
      let none = "Nothing is confidential yet. Name it with: confidential add TERM"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document([.list(confidential.map { "\($0, .name)" })])
  }
}

/// The words that the brand avoids.
public struct WordListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var word: String
    @Nullable var use: String?
  }

  var version = 1
  var words: [Fields]

  public init(_ plan: Plan) {
    words = plan.avoidedWords.map { Fields(word: $0.word, use: $0.use) }
  }

  public var document: Document {
    guard !words.isEmpty else {
      let none = "No word is avoided yet. Agree on one with: word avoid WORD --use WORD"
      return Document([.paragraph(StyledText(advice: none))])
    }
    let rows = words.map { word -> [Table.Cell] in
      [.name(word.word), word.use.map { .text("say “\($0)”") } ?? .empty]
    }
    return Document([.table(Table([.init("Word"), .init("Instead", .long)], rows))])
  }
}

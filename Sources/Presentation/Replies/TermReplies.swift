import Planning

/// What must not get out.
public struct ConfidentialListReply: Presentable, Encodable {
  var version = 1
  var confidential: [String]

  public init(_ plan: Plan) { confidential = plan.confidential }

  public var document: Document {
    guard !confidential.isEmpty else {
      return Document([.line("Nothing is confidential yet. Name it with: confidential add TERM")])
    }
    return Document(confidential.map { .line("\($0, .name)", indent: 2) })
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
      return Document([.line("No word is avoided yet. Agree on one with: word avoid WORD --use WORD")])
    }
    return Document([
      .table(words.map { Block.Row(["\($0.word, .name)"], StyledText($0.use.map { "say “\($0)”" } ?? "")) })
    ])
  }
}

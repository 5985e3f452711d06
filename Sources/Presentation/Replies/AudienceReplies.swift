import Planning

/// Why the brand is there at all.
public struct PurposeReply: Presentable, Encodable {
  var version = 1
  @Nullable var purpose: String?

  public init(_ plan: Plan) { purpose = plan.purpose }

  public var document: Document {
    let none = StyledText(advice: "No purpose is noted yet. Say why you are there with: purpose TEXT")
    return Document([.paragraph(purpose.map { StyledText($0) } ?? none)])
  }
}

/// Whom the posts are for.
public struct AudienceListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    @Nullable var wants: String?
    @Nullable var looks: String?
  }

  var version = 1
  var audiences: [Fields]
  private let listed: [Audience]

  private enum CodingKeys: CodingKey { case version, audiences }

  public init(_ plan: Plan) {
    listed = plan.audiences
    audiences = plan.audiences.map { Fields(name: $0.name, wants: $0.wants, looks: $0.looks) }
  }

  public var document: Document {
    guard !listed.isEmpty else {
      let none = "There is no audience yet. Add one with: audience add NAME --wants TEXT --looks TEXT"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document([.table(listed.table)])
  }
}

extension [Audience] {
  /// What each wants, and where they look.
  var table: Table {
    Table(
      [.init("Audience"), .init("What is known", .long)],
      map { [.name($0.name), .text(StyledText($0.known))] })
  }
}

extension Audience {
  var known: String { AudienceProfile(self).words }
}

import Planning

/// Why the brand is there at all.
public struct PurposeReply: Presentable, Encodable {
  var version = 1
  @Nullable var purpose: String?

  public init(_ plan: Plan) { purpose = plan.purpose }

  public var document: Document {
    Document([
      .line(StyledText(purpose ?? "No purpose is noted yet. Say why you are there with: purpose TEXT"))
    ])
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
      return Document([
        .line("There is no audience yet. Add one with: audience add NAME --wants TEXT --looks TEXT")
      ])
    }
    return Document([.table(listed.map { Block.Row(["\($0.name, .name)"], StyledText($0.known)) })])
  }
}

extension Audience {
  var known: String { AudienceProfile(self).words }
}

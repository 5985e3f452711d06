import Planning

/// The texts with blanks, of which posts are made.
public struct TemplateListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    var text: String
    var blanks: [String]
  }

  var version = 1
  let templates: [Fields]

  public init(_ plan: Plan) {
    templates = plan.templates.map { Fields(name: $0.name, text: $0.text, blanks: $0.blanks) }
  }

  public var document: Document {
    guard !templates.isEmpty else {
      let none = "There is no template yet. Keep one with: template add NAME TEXT"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document([
      .entries(
        templates.map { template in
          Entry("\(template.name, .name)", [.quotation(Quotation(template.text))])
        })
    ])
  }
}

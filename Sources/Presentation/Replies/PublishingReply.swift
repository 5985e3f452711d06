import Application
import Planning

/// What would be handed over to be published.
public struct PublishingReply: Presentable, Encodable {
  var version = 1
  let id: String
  let platform: String
  let text: String
  /// The program, and its words.
  let program: [String]
  private let name: String
  private let remarks: [Remark]
  private let isAgain: Bool

  private enum CodingKeys: CodingKey { case version, id, platform, text, program }

  public init(_ task: PublishingTask, by program: [String], isAgain: Bool) {
    (id, platform, name) = (task.post.id.description, task.platform.rawValue, task.platform.name)
    (text, self.program, self.isAgain) = (task.text, program, isAgain)
    remarks = task.remarks
  }

  public var document: Document {
    let command = program.map(\.quotedIfNeeded).joined(separator: " ")
    return Document(
      [.paragraph("This would go to \(command, .command), for \(name):"), .quotation(Quotation(text))]
        + remarks.flatMap(\.lines).map { .aside(StyledText(advice: $0)) }
        + [
          .paragraph(
            StyledText(
              advice:
                "To publish it: publish \(id) --platform \(platform)\(isAgain ? " --again" : "") --yes"))
        ])
  }
}

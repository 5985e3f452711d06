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
  private let pictures: Int
  private let isAgain: Bool

  private enum CodingKeys: CodingKey { case version, id, platform, text, program }

  public init(_ task: PublishingTask, by program: [String], isAgain: Bool) {
    (id, platform, name) = (task.post.id.description, task.platform.rawValue, task.platform.name)
    (text, self.program, self.isAgain) = (task.text, program, isAgain)
    pictures = task.post.pictures.count
  }

  public var document: Document {
    let command = program.map(\.quotedIfNeeded).joined(separator: " ")
    let lost =
      pictures == 0
      ? []
      : [
        Block.aside(
          StyledText(
            advice:
              "Its \(pictures.of("picture")) \(pictures.form("is", "are")) not handed over: the words alone are."
          ))
      ]
    return Document(
      [.paragraph("This would go to \(command, .command), for \(name):"), .quotation(Quotation(text))] + lost
        + [
          .paragraph(
            StyledText(
              advice:
                "To publish it: publish \(id) --platform \(platform)\(isAgain ? " --again" : "") --yes"))
        ])
  }
}

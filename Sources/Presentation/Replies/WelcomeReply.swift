/// What the shell says first where there is no plan yet.
public struct WelcomeReply: Presentable, Encodable {
  var version = 1
  var plans: String

  /// - Parameter plans: the folder that would hold them.
  public init(plans: String) { self.plans = plans }

  public var document: Document {
    Document([
      .paragraph(StyledText("There is no plan in \(plans) yet.")),
      .details([
        .paragraph("\("new", .command) begins one, and asks what it needs."),
        .paragraph("\("import ARCHIVE", .command) begins one from what a platform has of your posts."),
      ]),
    ])
  }
}

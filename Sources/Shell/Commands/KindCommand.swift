import ArgumentParser
import Presentation

struct KindCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "kind", abstract: "Say what kind of post a post is; your word is kept and counts.",
    discussion: "share, boost (others), talk, help, story, offer (the last two are about us).")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "share, boost, talk, help, story or offer.")
  var kind: KindReference

  func reply(in session: inout Session) throws -> any Presentable {
    let kind = try self.kind.find()
    return try session.changePost(post, "kind", checking: false) { post, _, _ in
      post.kind = kind
      return "is \(kind.rawValue) now (\(kind.meaning))."
    }
  }
}

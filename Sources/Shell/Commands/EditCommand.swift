import ArgumentParser
import Guidance
import Planning
import Presentation

struct EditCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "edit", abstract: "Give a post another text, or other platforms.")

  @Option(help: "A platform it is for, in place of those it has.")
  var platform: [PlatformReference] = []

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "What it says now.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let chosen = try platform.map { try $0.find() }
    guard text != nil || !chosen.isEmpty else {
      throw Problem("There is no text.", hint: "Type what it should say: edit \(post.typed) TEXT")
    }
    let text = try self.text?.text(example: "edit \(post.typed) Fresh bread at seven")
    let notes = self.text?.notes ?? []
    return try session.changePost(post, "edited", notes: { _, _, _ in notes }) { post, plan, _ in
      // With words of its own it is a post of its own.
      if let text { (post.text, post.versionOf) = (text, nil) }
      post.platforms = chosen.isEmpty ? post.platforms : chosen
      return "is edited."
    }
  }
}

extension Session {
  /// Changes one post and says what the check finds now.
  /// - Parameter notes: what to know of the post as it is now.
  mutating func changePost(
    _ reference: PostReference, _ done: String, checking: Bool = true,
    notes: (Post, Plan, _ now: Moment) -> [String] = { _, _, _ in [] },
    _ body: (inout Post, Plan, Moment) throws -> String
  ) throws -> ChangeReply {
    try change { book, plan, now in
      let old = try book.find(reference, today: now.day)
      var post = old
      let what = try body(&post, plan, now)
      try book.put(post, replacing: old)
      let notes = notes(post, plan, now)
      guard checking else { return ChangeReply(done, post, what, notes: notes) }
      let result = CheckResult(Draft(post, in: book.checkContext(plan, of: post, today: now.day)))
      return ChangeReply(done, post, what, notes: notes, check: result)
    }
  }
}

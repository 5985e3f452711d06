import Guidance
import Planning

/// What came of a change, for whoever words it.
public struct Outcome: Sendable {
  public var action: Action
  /// The post that was changed, as it is now; as it was, where it was dropped.
  public var post: Post?
  /// Those that were changed, where they are several.
  public var posts: [Post] = []
  /// What to know or to do beside it.
  public var remarks: [Remark]
  /// What a check says of the post now; nil where it was not checked.
  public var check: CheckResult?
  /// What it said before, where only what is new matters.
  public var before: CheckResult?

  init(_ action: Action, post: Post? = nil, remarks: [Remark] = [], check: CheckResult? = nil) {
    self.action = action
    self.post = post
    self.remarks = remarks
    self.check = check
  }

  /// The same done with several posts, which are not checked.
  init(together outcomes: [Outcome]) {
    self.init(.together(actions: outcomes.map(\.action)))
    posts = outcomes.compactMap(\.post)
    remarks = outcomes.flatMap(\.remarks).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

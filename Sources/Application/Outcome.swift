import Guidance
import Planning

/// What came of a change, for whoever words it.
public struct Outcome: Sendable {
  public var action: Action
  /// The post that was changed, as it is now; as it was, where it was dropped.
  public var post: Post?
  /// What to know or to do beside it.
  public var remarks: [Remark]
  /// What a check says of the post now; nil where it was not checked.
  public var check: CheckResult?

  init(_ action: Action, post: Post? = nil, remarks: [Remark] = [], check: CheckResult? = nil) {
    self.action = action
    self.post = post
    self.remarks = remarks
    self.check = check
  }
}

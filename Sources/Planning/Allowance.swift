/// A rule that keeps quiet, for the whole plan or for one post, and why.
public struct Allowance: Hashable, Sendable, KeepsUnknownFields {
  public var rule: String
  /// nil for the whole plan.
  public var post: PostID?
  public var because: String
  public var unknown = UnknownFields()

  public init(rule: String, post: PostID? = nil, because: String) {
    self.rule = rule
    self.post = post
    self.because = because
  }
}

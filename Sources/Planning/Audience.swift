/// People whom the posts are for.
public struct Audience: Hashable, Sendable, KeepsUnknownFields {
  /// A short name, by which posts refer to it.
  public var name: String
  /// What would make them more valuable or more productive, and what they like.
  public var wants: String?
  /// Where they look: platforms, papers, groups, times.
  public var looks: String?
  public var unknown = UnknownFields()

  public init(_ name: String, wants: String? = nil, looks: String? = nil) {
    self.name = name
    self.wants = wants
    self.looks = looks
  }
}

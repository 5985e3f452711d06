import Planning

/// New posts by the files that they go to. An import has a hundred thousand: they are held once, and each week only until it is
/// taken.
public struct PostsByWeek: Sendable {
  private(set) var drafts: [Post] = []
  private var weeks: [Week: [Post]] = [:]
  /// The weeks that there are, the first ones last; filled when the first is taken.
  private var order: [Week] = []

  public init() {}

  public var all: [Post] { drafts + weeks.values.joined() }

  public mutating func append(_ post: Post) {
    if post.state == .draft { drafts.append(post) }
    if let at = post.at { weeks[Week(of: at.day), default: []].append(post) }
  }

  /// Takes the first week out.
  mutating func popWeek() -> (week: Week, posts: [Post])? {
    if order.isEmpty { order = weeks.keys.sorted(by: >) }
    guard let week = order.popLast(), let posts = weeks.removeValue(forKey: week) else { return nil }
    return (week, posts)
  }
}

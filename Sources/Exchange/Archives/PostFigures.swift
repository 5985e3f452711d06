import Planning

/// What a platform counts of a post.
public struct PostFigures: Hashable, Sendable {
  public var views: Int?
  public var likes: Int?
  public var comments: Int?
  public var shares: Int?

  /// - Returns: nil where nothing came back yet, which nobody needs to note.
  init?(views: Int? = nil, likes: Int?, comments: Int?, shares: Int?) {
    func figure(_ count: Int?) -> Int? { count.flatMap { PostMetrics.figures.contains($0) ? $0 : nil } }
    (self.views, self.likes) = (figure(views), figure(likes))
    (self.comments, self.shares) = (figure(comments), figure(shares))
    guard [self.views, self.likes, self.comments, self.shares].contains(where: { $0 ?? 0 > 0 }) else {
      return nil
    }
  }

  /// As the plan keeps them.
  public func metrics(on day: Day) -> PostMetrics {
    var metrics = PostMetrics(on: day)
    (metrics.views, metrics.likes, metrics.comments, metrics.shares) = (views, likes, comments, shares)
    return metrics
  }
}

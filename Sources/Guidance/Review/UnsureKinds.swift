import Planning

/// The posts whose kind is worth asking for, in the order of what the answers are worth to the mix.
public struct UnsureKinds: Sendable {
  public struct Asked: Sendable {
    public let post: KnownPost
    /// Posts of the same series, which one answer speaks for.
    public let like: [PostID]
  }

  /// Each series once, by the post that says most of it; the others of all series behind.
  public let posts: [Asked]
  public let standing: MixStanding
  public let likely: LikelyMix

  public init(_ review: WeekReview) { self.init(review.mix, review.likelyMix) }

  package init(_ standing: MixStanding, _ likely: LikelyMix) {
    self.standing = standing
    self.likely = likely
    let series = PostSeries(likely.askable).all
    posts =
      series.map { series in Asked(post: series.post, like: series.like.map(\.post.id)) }
      + series.flatMap { series in
        series.like.map { one in
          let others = ([series.post] + series.like).map(\.post.id).filter { $0 != one.post.id }
          return Asked(post: one, like: others)
        }
      }
  }
}

extension LikelyMix {
  /// Those whose kind is not sure; where the mix is open even when all of these are answered, also others that are only
  /// judged.
  fileprivate var askable: [KnownPost] {
    judged.enumerated().filter { !$0.element.isKindSure || $0.offset < answersToSettle }
      .map { $0.element }
  }
}

import Guidance
import Planning
import Storage

/// What came of asking somebody for the kinds of posts.
public struct OpinionsTaken: Sendable {
  /// The likeliest kinds of the posts whose opinion was taken.
  public let kinds: [Kind]
  /// What is left that is worth asking for.
  public let unsure: UnsurePosts
}

extension OpenPlan {
  /// Notes down what somebody says of posts, all in one change.
  /// - Parameters:
  ///   - asked: as they were when they were asked about: one that has another text by now, or whose kind was said
  ///     meanwhile, is left as it is.
  ///   - source: who says it, for the record of changes.
  /// - Returns: nil where there is nothing to note down.
  public mutating func take(
    _ opinions: [PostID: KindOpinion], of asked: [Post], from source: String
  ) throws -> OpinionsTaken? {
    let asked = asked.filter { opinions[$0.id] != nil }
    guard !asked.isEmpty else { return nil }
    return try changeWith { book, plan, now in
      var kinds: [Kind] = []
      for post in asked {
        guard let opinion = opinions[post.id],
          let old = try? book.find(post.id.description, today: now.day),
          old.id == post.id, old.text == post.text, old.kind == nil
        else { continue }
        var changed = old
        changed.opinion = opinion
        try book.put(changed, replacing: old)
        kinds.append(KindProbabilities(opinion).likeliest)
      }
      guard !kinds.isEmpty else {
        throw Problem(
          .changedWhileWriting, "Those posts have other words by now, or their kinds were said.",
          hint: "See what is left: unsure")
      }
      let review = book.review(Week(of: now.day), plan, today: now.day)
      let unsure = UnsurePosts(
        UnsureKinds(review), CheckContext(plan, on: now.day, judge: review.judge))
      return (
        .opinionsTaken(posts: kinds.count, source: source), OpinionsTaken(kinds: kinds, unsure: unsure)
      )
    }
  }
}

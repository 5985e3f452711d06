import Planning
import PostText
import Storage

extension OpenPlan {
  /// Gives a post words of its own on one platform.
  /// - Parameters:
  ///   - text: nil for those that it has elsewhere.
  ///   - former: what it must still say there; nil for anything.
  public mutating func word(
    _ post: String, on platform: Platform, as text: String?, from former: String? = nil
  ) throws -> Outcome {
    try changePost(post) { post, plan, _ in
      guard plan.platforms(of: post).contains(platform) else { throw Problem.notFor(platform, post, plan) }
      if let former, post.text(on: platform) != former { throw Self.changedMeanwhile(post) }
      guard post.text(on: platform) != text ?? post.text else { throw Self.sameWords(post, platform) }
      let before = post.variant(on: platform)?.text
      post.word(on: platform, text)
      let isOwn = post.variant(on: platform) != nil
      let wordings = post.wordings(on: plan.platforms(of: post))
      let action: Action =
        isOwn
        ? .variantWritten(post: PostName(post), platform: platform)
        : .variantDropped(post: PostName(post), platform: platform)
      return Outcome(
        action.replacing(before, by: text),
        remarks: [
          .wordings(
            shared: wordings.first { $0.text == post.text }?.platforms ?? [],
            own: wordings.filter { $0.text != post.text }.map(\.platforms))
        ])
    }
  }

  private static func sameWords(_ post: Post, _ platform: Platform) -> Problem {
    Problem(
      .sameWords, "\(post.id) says that on \(platform.name) already.",
      hint: "See all its words with: show \(post.id)")
  }
}

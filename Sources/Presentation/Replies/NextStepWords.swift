import Guidance
import Planning

extension NextStep {
  /// A few sentences that can be acted on.
  var words: String {
    switch self {
    case .settleOverdue(let first, let at, let posts): settling(first, at, posts)
    case .finish(let post):
      "\(post.id) is out on \(post.outOn.map(\.name).listed). \(post.platformsLeft.leftToGoOut(post.id))"
    case .putRight(let first, let posts): puttingRight(first.post.id, posts)
    case .postFrom(let bucket, let mix): "Post \(bucket.something) next, as \(mix) has it: draft TEXT"
    case .talkAboutUs: "You may talk about yourselves: draft TEXT"
    case .shareOthers: "Share somebody's work and name them, then note it: record share TEXT"
    case .follow(let finding): finding.english.fix
    case .noteWhenOut(let post, let at):
      "Scheduled next: \(post.id) on \(at.spoken). When it is out: post \(post.id)"
    }
  }

  private func settling(_ first: WaitingPost, _ at: Moment, _ posts: [WaitingPost]) -> String {
    let id = first.post.id
    let count = "\(posts.count.of("post")) \(posts.count.form("is", "are"))"
    let ifNot =
      first.isStopped
      ? "If not, it must not go out as it is. See why, and what to do: check \(id), or drop \(id)"
      : "If not: schedule \(id) WHEN, or drop \(id)"
    return
      "\(count) overdue: \(posts.few). Did \(id) go out? Then: post \(id) \(at.day) \(at.clock). \(ifNot)"
  }

  private func puttingRight(_ first: PostID, _ posts: [WaitingPost]) -> String {
    let count = "\(posts.count) scheduled \(posts.count.form("post", "posts"))"
    let asTheyAre = posts.count.form("as it is", "as they are")
    return
      "\(count) must not go out \(asTheyAre): \(posts.few). See why, and what to do: check \(first)"
  }
}

extension [WaitingPost] {
  /// `w66cje (confidential; Mon 16 Nov 2026, 09:00), k4t9mz (…) and 3 more`.
  fileprivate var few: String {
    let named = prefix(3).map { "\($0.post.id) (\($0.aside))" }.joined(separator: ", ")
    return count > 3 ? "\(named) and \(count - 3) more" : named
  }
}

extension WaitingPost {
  fileprivate var aside: String {
    let rules = stops.map(\.name).joined(separator: ", ")
    return [rules, post.at.map(\.spoken) ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

import Exchange
import Guidance
import Planning
import PostText
import Storage

/// A draft that was checked.
public struct CheckedDraft: Sendable {
  /// The post's id, or the one that its row in a file bears.
  public var id: String?
  public var result: CheckResult

  public init(id: String?, _ result: CheckResult) {
    self.id = id
    self.result = result
  }
}

extension OpenPlan {
  /// Checks a text, or the post whose id it is: a single word may be one, and one that is formed like an id must be.
  /// - Parameter platforms: those to check it for; the plan's, or the post's, where none is named.
  public mutating func check(_ words: String, for platforms: [Platform] = []) throws -> CheckedDraft {
    try read { book, plan, now in
      if let post = try Self.post(words, &book, today: now.day) {
        let result = book.check(post, platforms: platforms, plan, today: now.day)
        return CheckedDraft(id: post.id.description, result)
      }
      let context = book.checkContext(plan, on: now.day, today: now.day)
      return CheckedDraft(id: nil, CheckResult(Draft(words, platforms: platforms, in: context)))
    }
  }

  private static func post(_ words: String, _ book: inout PlanBook, today: Day) throws -> Post? {
    guard PostID(words.lowercased()) != nil else { return nil }
    if PostID.looksLikeOne(words.lowercased()) { return try book.find(words, today: today) }
    return try book.recentPosts(today: today).first { $0.id.description == words.lowercased() }
  }

  /// Checks a post for one platform, in the words that it has there.
  public mutating func check(_ post: Post, on platform: Platform) throws -> CheckedDraft {
    try read { book, plan, now in
      let result = book.check(post, platforms: [platform], plan, today: now.day)
      return CheckedDraft(id: post.id.description, result)
    }
  }

  /// Checks all drafts and scheduled posts.
  /// - Throws: `Problem` when there is none.
  public mutating func checkWaiting() throws -> [CheckedDraft] {
    try read { book, plan, now in
      let waiting = book.countedOnce(try book.recentPosts(today: now.day)).filter { $0.state != .out }
      guard !waiting.isEmpty else {
        throw Problem(
          .nothingToCheck, "There is nothing to check: no draft, nothing scheduled.",
          hint: "Check a text with: check TEXT")
      }
      return book.checks(of: waiting, plan, today: now.day).map { result in
        CheckedDraft(id: result.draft.id?.description, result)
      }
    }
  }

  /// Checks the rows of a file.
  /// - Parameter platforms: those to check them for; each row's own where none is named.
  public mutating func check(rows: [PostRow], for platforms: [Platform] = []) throws -> [CheckedDraft] {
    try read { book, plan, now in
      let context = book.checkContext(plan, on: now.day, today: now.day)
      return rows.map { row in
        let draft = Draft(
          row.text, platforms: platforms.isEmpty ? row.platforms ?? [] : platforms, kind: row.kind,
          goal: row.goal,
          audience: row.audience, in: context)
        return CheckedDraft(id: row.id, CheckResult(draft))
      }
    }
  }

  /// A post as it stands, unchecked.
  /// - Parameter post: the first letters of its id.
  public mutating func found(_ post: String) throws -> Post {
    try read { book, _, now in try book.find(post, today: now.day) }
  }

  /// One post with all that is known of it.
  /// - Parameter post: the first letters of its id.
  public mutating func show(_ post: String) throws -> (post: Post, zone: String, check: CheckResult) {
    try read { book, plan, now in
      let post = try book.find(post, today: now.day)
      return (post, plan.zone, book.check(post, plan, today: now.day))
    }
  }
}

import Guidance
import Planning

extension Plan {
  /// What must not be said anywhere; the other errors are about a platform's limits.
  private static let anywhere: Set<Rule> = [.confidential, .secret, .placeholder]

  private static let remedies: [(Rule, String)] = [
    (.confidential, "It is out now: take it down where you can, and tell whom it concerns."),
    (.secret, "It is out now: have it changed or blocked today."),
  ]

  /// What should have kept a post back that is out, and what is left to do. Where nobody has said which platform it went
  /// out on, it is held to no platform's limits.
  func slips(in post: Post, on day: Day) -> [String] {
    let errors = errors(in: post, on: day).filter {
      !post.platforms.isEmpty || Self.anywhere.contains($0.rule)
    }
    return errors.map { "A check would have stopped it: \($0.english.message) [\($0.rule.name)]" }
      + Self.remedies.filter { rule, _ in errors.contains { $0.rule == rule } }.map(\.1)
  }
}

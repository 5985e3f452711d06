import Foundation
import Guidance
import Planning
import PostText

/// How long it takes to make what a draft is held against, and to check a draft in it.
enum Timing {
  static let neighbours = 560

  static func report(_ companies: [Company]) {
    guard let company = companies.max(by: { $0.texts.count < $1.texts.count }) else { return }
    var posts = Array(company.posts(perFourWeeks: neighbours).prefix(neighbours))
    guard let day = posts.last?.at?.day else { return }
    let drafts = Array(company.texts.dropFirst(neighbours).prefix(500))
    time("surroundings of \(posts.count), kinds judged", 20) {
      _ = Surroundings(company.plan, on: day, recent: posts).day
    }
    for index in posts.indices { posts[index].kind = Kind.allCases[index % 6] }
    time("surroundings of \(posts.count), kinds known", 20) {
      _ = Surroundings(company.plan, on: day, recent: posts).day
    }
    let empty = Surroundings(company.plan, on: day, recent: [])
    let full = Surroundings(company.plan, on: day, recent: posts)
    for (name, kind) in [("kind judged", nil), ("an offer", Kind.offer), ("a share", .share)] {
      time("a draft in nothing, \(name)", 10, drafts.count) { check(drafts, kind, empty) }
      time("a draft in \(posts.count), \(name)", 10, drafts.count) { check(drafts, kind, full) }
    }
  }

  private static func check(_ drafts: [String], _ kind: Kind?, _ surroundings: Surroundings) {
    for text in drafts {
      let result = CheckResult(Draft(text, platforms: [.x], kind: kind, in: surroundings))
      precondition(result.findings.count < 1000)
    }
  }

  /// The best of several runs.
  private static func time(_ what: String, _ runs: Int, _ parts: Int = 1, _ work: () -> Void) {
    let clock = ContinuousClock()
    let best = (0..<runs).map { _ in clock.measure(work) }.min() ?? .zero
    print(what + ":", best / parts)
  }
}

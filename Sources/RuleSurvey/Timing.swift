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
    print(
      "context of \(posts.count), kinds judged:",
      best { _ = CheckContext(company.plan, on: day, recent: posts).day })
    for index in posts.indices { posts[index].kind = Kind.allCases[index % 6] }
    print(
      "context of \(posts.count), kinds known:",
      best { _ = CheckContext(company.plan, on: day, recent: posts).day })
    let empty = CheckContext(company.plan, on: day, recent: [])
    let full = CheckContext(company.plan, on: day, recent: posts)
    for (name, kind) in [("kind judged", nil), ("an offer", Kind.offer), ("a share", .share)] {
      time("a draft in nothing, \(name)", drafts, kind, empty)
      time("a draft in \(posts.count), \(name)", drafts, kind, full)
    }
  }

  /// Ten times the text may take about ten times as long, whatever was posted before.
  static func reportHostile() {
    var plan = Plan(brand: "Acme Tea", zone: "UTC")
    plan.platforms = [ChosenPlatform(.mastodon)]
    let day = Day(number: 20_000)
    for part in ["tea ", "tea time ", "https://a.example/b ", "@a ", "茶"] {
      let times = [1_000, 10_000, 100_000, 1_000_000].map { size in
        let text = String(repeating: part, count: size / part.utf8.count)
        let posts = (0..<neighbours).compactMap { PostID("post-\($0)") }.map {
          Post(
            id: $0, text: String(text.prefix(1_000)), kind: .offer, at: Moment(day, minute: 0), state: .out)
        }
        let context = CheckContext(plan, on: day, recent: posts)
        return ContinuousClock().measure { check([text], .offer, context) }
      }
      print("\(part)× 1 KB, 10 KB, 100 KB, 1 MB among \(neighbours) of 1 KB:", times)
    }
  }

  private static func check(_ texts: ArraySlice<String>, _ kind: Kind?, _ context: CheckContext) {
    for text in texts {
      let result = CheckResult(Draft(text, platforms: [.x], kind: kind, in: context))
      precondition(result.findings.count < 1000)
    }
  }

  private static func time(_ what: String, _ drafts: [String], _ kind: Kind?, _ context: CheckContext) {
    let batch = 20
    let starts = stride(from: 0, to: drafts.count, by: batch)
    let total = starts.reduce(Duration.zero) { sum, start in
      sum + best { check(drafts[start..<min(start + batch, drafts.count)], kind, context) }
    }
    print("\(what): \(total / drafts.count)")
  }

  /// Of thirty short runs, so that another program's work is not counted.
  private static func best(_ work: () -> Void) -> Duration {
    let clock = ContinuousClock()
    return (0..<30).map { _ in clock.measure(work) }.min() ?? .zero
  }
}

import MadeHistory
import Planning
import Storage

/// Writes a made-up plan as the planner keeps it, and the same posts as one file of JSON lines for other programs.
struct HistoryWriter {
  static let planName = "history"
  private static let weeksAtOnce = 26

  let history: MadeHistory
  /// The folder that gets `plans/history/` and `posts.jsonl`.
  let folder: String

  func write() throws {
    let plan = try PlansFolder("\(folder)/plans").create(Self.planName, history.plan)
    let lines = try LineFile("\(folder)/posts.jsonl")
    var waiting = history.drafts()
    var weeks = 0
    try history.forEachWeek { _, posts in
      for post in posts { lines.write(JSONLine.write(post)) }
      waiting += posts
      weeks += 1
      if weeks.isMultiple(of: Self.weeksAtOnce) { try flush(&waiting, to: plan) }
    }
    try flush(&waiting, to: plan)
    lines.close()
  }

  private func flush(_ posts: inout [Post], to plan: PlanFolder) throws {
    try plan.change(by: "generate", at: { _ in Moment(MadeHistory.today, minute: 0) }) { book, _ in
      try book.add(posts)
      return (.imported(posts: posts.count, file: "made"), ())
    }
    posts = []
  }
}

/// A post as `export jsonl` gives it. Made-up texts hold nothing that would need an escape but quotes.
enum JSONLine {
  static func write(_ post: Post) -> String {
    let platforms = post.platforms.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    var fields = [
      "\"at\":\"\(post.at?.description ?? "")\"", "\"id\":\"\(post.id)\"", "\"platforms\":[\(platforms)]",
      "\"state\":\"\(post.state.rawValue)\"", "\"text\":\"\(post.text.replacing("\"", with: "\\\""))\"",
    ]
    if let kind = post.kind { fields.append("\"kind\":\"\(kind.rawValue)\"") }
    if let goal = post.goal { fields.append("\"goal\":\"\(goal)\"") }
    return "{\(fields.joined(separator: ","))}\n"
  }
}

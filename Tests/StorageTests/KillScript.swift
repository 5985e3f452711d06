import Foundation
import Planning

@testable import Storage

/// The posts of a plan by their ids, with their texts and weeks, and how many changes can be undone and redone.
struct ExpectedPlan: Equatable {
  struct Entry: Equatable {
    var text: String
    /// nil for a draft.
    var week: String?
  }

  /// By text and not by id, which is drawn by lot.
  var posts: [String] = []
  var redoable = 0

  init(of plan: PlanFolder) throws {
    let (drafts, dated) = try plan.read { book in
      (book.drafts(), try book.weeks().flatMap { week in book.page(week).posts.map { (week, $0) } })
    }
    posts = (drafts.map { "\($0.text) in drafts" } + dated.map { "\($1.text) in \($0)" }).sorted()
    redoable = try ChangeRecords(plan).undone.count
  }
}

/// Requests of all sorts, with the state of the plan that is due after each.
struct KillScript {
  /// Each answered by one line that begins a change's answer.
  private(set) var lines: [String] = []
  /// One more than lines: before the first, and after each.
  private(set) var states: [ExpectedPlan]
  /// The day is said, so that nothing is scheduled in the past.
  private let today = "--today 2026-11-09"
  private var undone: [ExpectedPlan] = []
  private var done: [ExpectedPlan] = []

  init(round: Int, startingFrom state: ExpectedPlan, in folder: TemporaryFolder) throws {
    states = [state]
    undone = []
    try importPosts(round, folder)
    for turn in 0..<4 {
      schedule("r\(round)m", to: "2026-11-17 09:00", week: "2026-W47")
      schedule("r\(round)m", to: "2026-11-24 09:00", week: "2026-W48")
      undo()
      draft("round \(round) turn \(turn) before")
      schedule("r\(round)m", to: "never", week: nil)
      undo()
      undo()
      redo()
      redo()
      draft("round \(round) turn \(turn) after")
    }
  }

  /// How many requests were acknowledged in what was said.
  func acknowledged(in said: String) -> Int {
    let marks = [
      "is drafted.", " is scheduled for ", "is a draft again", "is taken back", "Imported ", "Undone: ",
      "Redone: ",
    ]
    return said.split(separator: "\n").count { line in
      !line.hasPrefix(" ") && marks.contains { line.contains($0) }
    }
  }

  private var last: ExpectedPlan { states[states.count - 1] }

  private mutating func change(_ line: String, _ body: (inout ExpectedPlan) -> Void) {
    var next = last
    done.append(last)
    next.redoable = 0
    undone = []
    body(&next)
    next.posts.sort()
    lines.append("\(today) \(line)")
    states.append(next)
  }

  private mutating func importPosts(_ round: Int, _ folder: TemporaryFolder) throws {
    let file = "\(folder.path)/round-\(round).jsonl"
    let rows = [
      #"{"id":"r\#(round)m","text":"round \#(round) moving"}"#,
      #"{"id":"r\#(round)o","text":"round \#(round) out","at":"2026-11-16T09:00"}"#,
    ]
    try Data(rows.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
    change("import \(file)") {
      $0.posts += ["round \(round) moving in drafts", "round \(round) out in 2026-W47"]
    }
    moving = "round \(round) moving"
  }

  private var moving = ""

  private mutating func draft(_ text: String) {
    change("draft \(text)") { $0.posts.append("\(text) in drafts") }
  }

  private mutating func schedule(_ id: String, to when: String, week: String?) {
    let text = moving
    change("schedule \(id) \(when)") { state in
      state.posts.removeAll { $0.hasPrefix("\(text) in ") }
      state.posts.append("\(text) in \(week ?? "drafts")")
    }
  }

  private mutating func undo() {
    guard let before = done.popLast() else { return }
    undone.append(last)
    turn("undo", to: before)
  }

  private mutating func redo() {
    guard let after = undone.popLast() else { return }
    done.append(last)
    turn("redo", to: after)
  }

  private mutating func turn(_ line: String, to state: ExpectedPlan) {
    var next = state
    next.redoable = undone.count
    lines.append("\(today) \(line)")
    states.append(next)
  }
}

import Foundation

/// Requests of all sorts, with the state of the plan that is due after each.
struct KillScript {
  /// Each answered by one line that begins a change's answer.
  private(set) var lines: [String] = []
  /// One more than lines: before the first, and after each.
  private(set) var states: [ExpectedPlan]
  /// The day is said, so that nothing is scheduled in the past.
  private let today = "--today 2026-11-09"
  private let moving: String
  private var undone: [ExpectedPlan] = []
  private var done: [ExpectedPlan] = []

  init(round: Int, startingFrom state: ExpectedPlan, in folder: URL) throws {
    states = [state]
    moving = "round \(round) moving"
    try importPosts(round, folder)
    for turn in 0..<4 {
      schedule("r\(round)m", to: "2026-11-17 09:00", at: "2026-11-17T09:00")
      schedule("r\(round)m", to: "2026-11-24 09:00", at: "2026-11-24T09:00")
      undo()
      draft("round \(round) turn \(turn) before")
      schedule("r\(round)m", to: "never", at: nil)
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

  private mutating func importPosts(_ round: Int, _ folder: URL) throws {
    let file = folder.appendingPathComponent("round-\(round).jsonl")
    let rows = [
      #"{"id":"r\#(round)m","text":"\#(moving)"}"#,
      #"{"id":"r\#(round)o","text":"round \#(round) due","at":"2026-11-16T09:00"}"#,
    ]
    try Data(rows.joined(separator: "\n").utf8).write(to: file)
    let moving = moving
    change("import \(file.path)") {
      $0.posts += [
        ExpectedPlan.entry(moving, "draft", nil),
        ExpectedPlan.entry("round \(round) due", "scheduled", "2026-11-16T09:00"),
      ]
    }
  }

  private mutating func draft(_ text: String) {
    change("draft \(text)") { $0.posts.append(ExpectedPlan.entry(text, "draft", nil)) }
  }

  private mutating func schedule(_ id: String, to when: String, at: String?) {
    let text = moving
    change("schedule \(id) \(when)") { state in
      state.posts.removeAll { $0.hasPrefix("\(text) ") }
      state.posts.append(ExpectedPlan.entry(text, at == nil ? "draft" : "scheduled", at))
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

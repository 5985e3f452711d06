import Application
import Planning
import PostText
import Storage

/// What a person is asked to write, in a text editor or line by line.
public struct WritingTask: Sendable {
  /// What there is to begin with.
  public var text = ""
  /// What is said below the text in an editor, a line each; it is no part of it.
  public var remarks: [String] = []
  /// Whether it is written line by line, be there an editor or not.
  public var isByLines = false
  /// What is left on each platform, as the person sees it while writing: `mastodon 310 · x 90`,
  /// or where there is no room for that, on the one with the least: `x 90`.
  public var roomLeft: @Sendable (_ text: String) -> [String] = { _ in [] }

  public init(text: String = "", remarks: [String] = [], isByLines: Bool = false) {
    (self.text, self.remarks, self.isByLines) = (text, remarks, isByLines)
  }
}

/// What came of a writing task.
public enum WrittenText: Sendable {
  case text(String)
  /// Why there is none, as a sentence.
  case nothing(String)
}

extension Session {
  /// Whether there is somebody who can be asked to write a text.
  var canHaveTextWritten: Bool { asksForKeys && writeText != nil }

  /// Has the person write a text.
  /// - Parameter instead: what to type where nobody can be asked.
  /// - Throws: `Problem` where nothing comes of it.
  func written(_ task: WritingTask, instead: String) throws -> String {
    guard canHaveTextWritten, let writeText else {
      throw Problem(.noText, "There is no text.", hint: "Type it after the command, such as: \(instead)")
    }
    switch writeText(task) {
    case .text(let text): return text
    case .nothing(let why):
      throw Problem(.nothingWritten, "\(why.isEmpty ? "" : why + " ")Nothing was changed.", hint: "")
    }
  }

  /// Keeps a text that was written, where it can't be taken; where it can, it is kept no longer.
  mutating func keeping<Value>(_ text: String, _ take: (inout Session) throws -> Value) throws -> Value {
    do {
      let value = try take(&self)
      if state.dropped == text { state.forgetDropped() }
      return value
    } catch let problem as Problem {
      state.keep(dropped: text)
      throw Problem(
        problem.identity, problem.what,
        hint: problem.hint + " What you wrote is kept; to have it as a draft: draft --last")
    }
  }

  /// - Parameter platforms: those that the text is for; the plan's where none is named.
  mutating func roomLeft(on platforms: [Platform]) throws -> @Sendable (String) -> [String] {
    let limits = try inPlan { try $0.limits(of: platforms) }
    // What is written anew beside the line with each key would be read out with each.
    guard !isPlain else { return { _ in [] } }
    return { text in
      let reading = Reading(text)
      let left = limits.map { limits in
        let platform = limits.platform
        return (platform, room: limits.length - reading.length(on: platform, limit: limits.length).count)
      }
      let words = left.map { "\($0.rawValue) \($1)" }
      let least = left.indices.min { left[$0].room < left[$1].room }
      return [words.joined(separator: " · ")] + (least.map { [words[$0]] } ?? [])
    }
  }
}

import Application
import Fixtures
import Foundation
import Planning
import SchemaSupport
import Shell
import Storage
import Testing

/// A session as a text file. `> ` begins a line that is typed; what follows, up to the next, is what came back.
/// Before the first of them stand settings, a line each: `plans: harbour-bakery` copies the example plan,
/// `columns: 40`, `now: 2026-11-19 12:00`, `asks: yes` where questions are answered: `| ` begins such an answer, and where
/// none is left the person leaves. After a line `-- NAME --` stands a file that the session finds in its
/// folder, `$DIR`; what is typed behind `#` is a comment; `-- NAME -> TARGET --` is a symbolic link. In typed lines and files `$ESC` is an escape character, `$BREAK` a line break, `$MEGABYTE` a megabyte of text.
struct Transcript {
  struct Step {
    var typed: String
    var reply: String

    /// What was typed to the questions in the reply.
    var answers: [String] {
      reply.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { String($0.dropFirst(2)) }
    }
  }

  private(set) var settings: [(name: String, value: String)] = []
  private(set) var steps: [Step] = []
  private(set) var files: [(name: String, content: String)] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      take(String(line))
    }
  }

  private mutating func take(_ line: String) {
    if line.hasPrefix("-- "), line.hasSuffix(" --") {
      files.append((String(line.dropFirst(3).dropLast(3)), ""))
    } else if !files.isEmpty {
      files[files.count - 1].content += line + "\n"
    } else if line.hasPrefix("> ") {
      steps.append(Step(typed: String(line.dropFirst(2)), reply: ""))
    } else if !steps.isEmpty {
      steps[steps.count - 1].reply += line + "\n"
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      settings.append((String(line[..<colon]), value))
    }
  }

  func setting(_ name: String) -> String? { settings.first { $0.name == name }?.value }

  var text: String {
    let head = settings.map { "\($0.name): \($0.value)\n" }.joined()
    let body = steps.map { "> \($0.typed)\n\($0.reply)" }.joined()
    return head + body + files.map { "-- \($0.name) --\n\($0.content)" }.joined()
  }

  /// The same session as it goes now.
  func replayed() throws -> Transcript {
    let folder = try TemporaryFolder()
    for file in files { try make(file, in: folder) }
    if let plans = setting("plans") { try folder.copyExamplePlan(plans) }
    var session = Session.forTest(in: folder, now: setting("now") ?? "2026-11-19 12:00")
    let columns = setting("columns").flatMap(Int.init) ?? 80
    var replayed = self
    for index in steps.indices {
      let line = filled(steps[index].typed, folder)
      if line.hasPrefix("#") { continue }
      let answers = setting("asks") == nil ? [] : steps[index].answers.map { ($0, filled($0, folder)) }
      replayed.steps[index].reply = try session.reply(to: line, answering: answers, columns: columns)
        .replacing(folder.path, with: "$DIR")
    }
    for complaint in try PlanFilesCheck(plans: "\(folder.path)/plans").complaints() {
      Issue.record("the schema refuses what planner reads: \(complaint)")
    }
    return replayed
  }

  private func make(_ file: (name: String, content: String), in folder: TemporaryFolder) throws {
    let parts = file.name.components(separatedBy: " -> ")
    guard parts.count == 2 else { return try folder.write(filled(file.content, folder), to: file.name) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(parts[0])", withDestinationPath: filled(parts[1], folder))
  }

  private func filled(_ typed: String, _ folder: TemporaryFolder) -> String {
    typed.replacing("$DIR", with: folder.path).replacing("$ESC", with: "\u{1B}").replacing(
      "$BREAK", with: "\n"
    )
    .replacing("$MEGABYTE", with: String(repeating: "tea and ", count: 1 << 17))
  }
}

/// British Summer Time of that year alone: from 28 March 01:00 UTC to 31 October 01:00 UTC.
private let summerOf2027 = 1_806_195_600..<1_824_944_400

extension Session {
  /// A session in a folder of its own, whose clock stands still and whose chance is always the same.
  static func forTest(in folder: TemporaryFolder, now: String) -> Session {
    let moment = Moment(now) ?? Moment(Day(number: 0), minute: 0)
    let chance = LockedSplitMix64(seed: 20)
    var environment = Environment(
      now: { ["Europe/London", "UTC", "America/New_York"].contains($0) ? moment : nil },
      local: { instant, zone in
        let summer = zone == "Europe/London" && summerOf2027.contains(instant) ? 3600 : 0
        return Moment(Day(number: (instant + summer) / 86400), minute: (instant + summer) % 86400 / 60)
      },
      zone: "Europe/London", random: { chance.next() })
    environment.zones = { [("Europe/London", ""), ("Europe/Paris", ""), ("UTC", "")] }
    return Session(
      plans: "\(folder.path)/plans", plan: nil, state: StateFolder("\(folder.path)/state"),
      settings: SettingsFile("\(folder.path)/config.json"), environment: environment)
  }

  /// What the terminal would show: answers, then complaints.
  /// - Parameter answers: what is typed to questions, one after the other.
  mutating func reply(to line: String, answering answers: [(shown: String, typed: String)] = [], columns: Int)
    throws -> String
  {
    var shown = ""
    var failure: (any Error)?
    let talk = Talk(answers)
    let former = (canAskForKeys, askLine)
    defer { (canAskForKeys, askLine) = former }
    if !answers.isEmpty { (canAskForKeys, askLine) = (true, { talk.answer($0, columns: columns) }) }
    run(line) { answer in
      shown += talk.heard()
      do {
        shown += try answer.output(width: columns, inColor: false)
      } catch {
        failure = error
      }
      shown += answer.complaint(width: columns, inColor: false)
    }
    if let failure { throw failure }
    return shown
  }
}

/// Questions, and the lines that answer them.
private final class Talk {
  private var answers: ArraySlice<(shown: String, typed: String)>
  private var said = ""

  init(_ answers: [(shown: String, typed: String)]) { self.answers = answers[...] }

  /// - Returns: nil when no answer is left.
  func answer(_ question: LineQuestion, columns: Int) -> String? {
    said += (try? question.answer.output(width: columns, inColor: false)) ?? ""
    let answer = answers.popFirst()
    said += answer.map { "| \($0.shown)\n" } ?? "^C\n"
    return answer?.typed
  }

  /// What was said since it was asked for last.
  func heard() -> String {
    defer { said = "" }
    return said
  }
}

import Planning
import Storage

/// Looks for scripts that would run without an end, before their first line is run.
struct ScriptCircle {
  /// The files that run already, and those looked through on the way to the one in hand.
  private var running: Set<String>
  /// Those that were looked through.
  private var seen: Set<String> = []
  /// Which file a line runs; nil for all other lines.
  private let fileRun: (_ line: String) -> FileReference?

  init(running: [String], fileRun: @escaping (_ line: String) -> FileReference?) {
    self.running = Set(running)
    self.fileRun = fileRun
  }

  /// The number of the line by which a script runs itself or one that runs already, be it through others.
  mutating func line(in script: Script) -> Int? {
    script.lines.first { leadsBack($0.line) }?.number
  }

  private mutating func leadsBack(_ line: String) -> Bool {
    guard let next = fileRun(line), let file = OutsideFile.identity(of: next.typed) else { return false }
    if running.contains(file) { return true }
    // Deeper ones are not run at all.
    guard running.count <= Script.deepest, seen.insert(file).inserted, let script = try? Script(of: next)
    else { return false }
    running.insert(file)
    defer { running.remove(file) }
    return self.line(in: script) != nil
  }
}

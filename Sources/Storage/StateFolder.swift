import Planning

/// What the program remembers on this machine between sessions: `$XDG_STATE_HOME/planner`. Losing it loses no plan,
/// so trouble with it is no problem worth an answer.
public struct StateFolder: Sendable {
  let path: String

  public init(_ path: String) { self.path = path }

  /// For what is made of plans' files and can be made again.
  var derivedFolder: String { "\(path)/derived" }

  /// The plan that was opened last in `plans`, if that is known.
  public func lastOpened(in plans: PlansFolder) -> String? {
    guard let path = plans.absolutePath else { return nil }
    return lines(file: "opened").reversed().lazy.compactMap { line -> String? in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return parts.count == 2 && parts[1] == path ? String(parts[0]) : nil
    }.first
  }

  public func remember(opened plan: String, in plans: PlansFolder) {
    guard let path = plans.absolutePath, lastOpened(in: plans) != plan else { return }
    change(file: "opened") { lines in
      // A relative path, as older versions kept it, could be any folder's.
      let others = lines.filter { $0.contains("\t/") && !$0.hasSuffix("\t\(path)") }.suffix(99)
      return others + ["\(plan)\t\(path)"]
    }
  }

  private func lines(file: String) -> [String] {
    // By bytes: as characters, a line's last CR and the LF after it would be one, and no line break.
    let bytes = (try? Disk.read("\(path)/\(file)")) ?? []
    return bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Changes what the file holds now, while no other process does.
  /// - Parameter syncing: whether it is to survive a power cut. A killed process takes nothing with it in either case.
  private func change(file: String, syncing: Bool = true, _ body: ([String]) -> [String]) {
    alone {
      let before = lines(file: file)
      let after = body(before)
      if after != before { write(after, to: file, syncing: syncing) }
    }
  }

  /// Where a link leads, for a person may keep a file elsewhere.
  private func write(_ lines: [String], to file: String, syncing: Bool) {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let file = "\(path)/\(file)"
    try? Disk.write(bytes, to: SystemCalls.absolute(file) ?? file, syncing: syncing)
  }

  /// While no other process changes what is here, unless one takes longer than a second.
  private func alone(_ body: () -> Void) {
    try? Disk.makePrivateFolder(path)
    let lock = try? Lock(folder: SystemCalls.absolute(path) ?? path, isPatient: false)
    defer { lock?.release() }
    body()
  }

  /// Removes what a killed process left of a file that it was writing here.
  /// - Parameter age: in seconds; what is younger may still be written.
  func removeLeftovers(olderThan age: Int) {
    for folder in [path, derivedFolder] {
      for name in (try? Disk.names(in: folder)) ?? [] where Disk.isOwnTemporary(name) {
        let file = "\(folder)/\(name)"
        guard let time = SystemCalls.status(file)?.changed else { continue }
        if SystemCalls.now().seconds - time.seconds >= age { try? Disk.remove(file, syncing: false) }
      }
    }
  }
}

/// The lines typed in earlier sessions, in a plain file: one a line, line breaks written as `\n`.
extension StateFolder {
  private static let history = "history"
  private static let mostKept = 1000

  /// Oldest first; of equal lines, the newest alone.
  public func typedLines() -> [String] { Self.kept(of: lines(file: Self.history)).map(Self.unescaped) }

  /// Takes out the lines that are not kept, once there are as many of them as of the others, and what killed processes left.
  public func tidyTypedLines() {
    removeLeftovers(olderThan: 60)
    guard lines(file: Self.history).count > 2 * Self.mostKept else { return }
    change(file: Self.history, syncing: false, Self.kept)
  }

  private static func kept(of lines: [String]) -> [String] {
    var seen: Set<String> = []
    let newest = lines.reversed().filter { seen.insert($0).inserted }
    return newest.prefix(mostKept).reversed()
  }

  /// Adds one line; one that starts with a blank is not kept. Other shells' lines stay. The line's answer waits for it, so
  /// it does not wait for the disk.
  public func remember(typed line: String) {
    guard let first = line.first, !first.isWhitespace else { return }
    let escaped = Self.escaped(line)
    alone {
      do throws(SystemCalls.Failure) {
        try Disk.append(line: escaped, to: "\(path)/\(Self.history)")
      } catch {
        if error.isMissing { write([escaped], to: Self.history, syncing: false) }
      }
    }
  }

  /// Takes out the lines that are to be forgotten.
  func forgetTypedLines(_ isForgotten: (String) -> Bool) {
    removeLeftovers(olderThan: 0)
    change(file: Self.history) { lines in lines.filter { !isForgotten(Self.unescaped($0)) } }
  }

  private static func escaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\".unicodeScalars
      case "\n": text += "\\n".unicodeScalars
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func unescaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    var escaping = false
    for scalar in line.unicodeScalars {
      if escaping { text.append(scalar == "n" ? "\n" : scalar) }
      if !escaping, scalar != "\\" { text.append(scalar) }
      escaping = !escaping && scalar == "\\"
    }
    return String(text)
  }
}

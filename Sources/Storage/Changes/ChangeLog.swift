import Planning

/// The record of a plan's last changes, in `.planner` in its folder. It makes a change whole: what the files will
/// hold is written to `pending.json` first, then the files, then `pending.json` gets its number and is the record.
/// Whoever finds a `pending.json` finishes it.
struct ChangeLog {
  static let folder = ".planner"
  static let lockFile = "\(folder)/lock"
  private static let pending = "\(folder)/pending.json"
  /// How many changes can be taken back.
  private static let kept = 100

  private let plan: PlanFolder

  init(_ plan: PlanFolder) { self.plan = plan }

  /// Waits until nobody writes and nothing is half done.
  func lockForReading() throws -> Lock {
    while true {
      let lock = try Lock(plan.path(Self.lockFile), shared: true)
      if !Disk.isFile(plan.path(Self.pending)) { return lock }
      lock.release()
      try lockForWriting().release()
    }
  }

  /// Waits until nobody reads or writes, and finishes what a killed process left half done.
  func lockForWriting() throws -> Lock {
    try Disk.makeFolder(plan.path(Self.folder))
    let lock = try Lock(plan.path(Self.lockFile), shared: false)
    do {
      try leaveOutOfGit()
      if let change = try read(Self.pending) { try finish(change) }
      return lock
    } catch {
      lock.release()
      throw error
    }
  }

  /// The record is each machine's own: git is told to leave it out.
  private func leaveOutOfGit() throws {
    let ignore = plan.path("\(Self.folder)/.gitignore")
    if !Disk.isFile(ignore) { try Disk.write(Array("*\n".utf8), to: ignore) }
  }

  func apply(_ change: Change) throws {
    try Disk.write(JSONWriter.write(change.json), to: plan.path(Self.pending))
    do {
      try finish(change)
    } catch {
      // A full disk stops a change half way: what was there comes back, and the answer says it was not done.
      for file in change.files { try? write(file.before, to: file.name) }
      try? Disk.remove(plan.path(Self.pending))
      throw error
    }
  }

  private func finish(_ change: Change) throws {
    for file in change.files { try write(file.after, to: file.name) }
    if let undone = change.undoes {
      try Disk.remove(plan.path(name(undone)))
      try Disk.remove(plan.path(Self.pending))
    } else {
      let last = try numbers().last ?? 0
      try Disk.move(plan.path(Self.pending), to: plan.path(name(last + 1)))
      for old in try numbers().dropLast(Self.kept) { try Disk.remove(plan.path(name(old))) }
    }
  }

  func undoLast() throws -> Change {
    guard let number = try numbers().last, let change = try read(name(number)) else {
      throw Problem("There is nothing to undo in \(plan.name).", hint: "See what there is with: list")
    }
    for file in change.files where try Disk.read(plan.path(file.name)) != file.after.map({ Array($0.utf8) }) {
      throw Problem(
        "\(file.name) has changed since “\(change.command.firstWords(60))”, so that can't be undone without losing "
          + "the newer change.",
        hint: "Look at the file, and change it with a command such as: edit POST TEXT")
    }
    try apply(change.reversed(number: number))
    return change
  }

  private func name(_ number: Int) -> String {
    "\(Self.folder)/\(String(repeating: "0", count: max(0, 6 - String(number).count)))\(number).json"
  }

  private func numbers() throws -> [Int] {
    try Disk.names(in: plan.path(Self.folder)).compactMap { name in
      name.hasSuffix(".json") ? Int(digits: name.dropLast(5)) : nil
    }.sorted()
  }

  private func read(_ name: String) throws -> Change? {
    try plan.parse(name) { node throws(Unreadable) in try Change(node) }
  }

  private func write(_ text: String?, to name: String) throws {
    if let text {
      try Disk.write(Array(text.utf8), to: plan.path(name))
    } else {
      try Disk.remove(plan.path(name))
    }
  }
}

import Planning

/// The record of a plan's last changes, in `.planner` in its folder. It makes a change whole: what the files will
/// hold is written to `pending.json` first, then the files, then `pending.json` gets its number and is the record.
/// Whoever finds a `pending.json` finishes it.
struct ChangeLog {
  static let folder = ".planner"
  static let lockFile = "\(folder)/lock"
  static let ignoreFile = "\(folder)/.gitignore"
  static let pending = "\(folder)/pending.json"

  let plan: PlanFolder

  init(_ plan: PlanFolder) { self.plan = plan }

  /// Waits until nobody writes and nothing is half done, and has a killed process's leftovers removed, unless told otherwise.
  func lockForReading(tidying: Bool = true) throws -> Lock {
    try plan.refuseLinks()
    var mayTidy = tidying
    while true {
      let lock = try Lock(plan.path(Self.lockFile), shared: true)
      let isHalfDone = Disk.isFile(plan.path(Self.pending))
      guard isHalfDone || mayTidy && !plan.isTidy(under: lock) else { return lock }
      lock.release()
      do {
        try lockForWriting().release()
      } catch {
        // Whoever may not write here can read nevertheless, as long as all is whole.
        if isHalfDone { throw error }
      }
      mayTidy = false
    }
  }

  /// - Returns: nil where somebody writes, or something is half done.
  func lockForReadingAtOnce() throws -> Lock? {
    try plan.refuseLinks()
    guard let lock = Lock(readingAtOnce: plan.path(Self.lockFile)) else { return nil }
    if !Disk.isFile(plan.path(Self.pending)) { return lock }
    lock.release()
    return nil
  }

  /// Waits until nobody reads or writes, and finishes what a killed process left half done.
  func lockForWriting() throws -> Lock {
    try plan.refuseLinks()
    try plan.mustBeThere()
    try Disk.makeFolder(plan.path(Self.folder))
    let lock = try Lock(plan.path(Self.lockFile), shared: false)
    do {
      try leaveOutOfGit()
      if let change = try pendingChange() { try finish(change) }
      plan.removeLeftovers()
      return lock
    } catch {
      lock.release()
      throw error
    }
  }

  /// The record is each machine's own: git is told to leave it out. What a power cut leaves empty is written again.
  private func leaveOutOfGit() throws {
    let path = plan.path(Self.ignoreFile)
    guard !Disk.isFilled(path) else { return }
    try Disk.write(Array("*\n".utf8), to: path, by: Disk.temporary(for: path), syncing: false)
  }

  private func pendingChange() throws -> Change? {
    try plan.parse(Self.pending) { node throws(Unreadable) in try Change(node, plan.kinds) }
  }

  func apply(_ change: Change) throws {
    if change.undoes == nil, change.redoes == nil { _ = try ChangeRecords(plan).next() }
    try plan.write(inPieces: change.json, to: Self.pending)
    do {
      try finish(change)
    } catch {
      try takeBack(change)
      throw error
    }
  }

  /// Every step may have been done before, by a process that was killed after it.
  private func finish(_ change: Change) throws {
    try install(change)
    try record(change)
  }

  /// All the new files are written, beside the old ones, before the first takes an old one's place: a full disk shows
  /// before anything has changed.
  private func install(_ change: Change) throws {
    for file in change.files {
      if let text = file.after { try Disk.stage(Array(text.utf8), for: plan.path(file.name)) }
    }
    for file in change.files {
      let path = plan.path(file.name)
      if file.after == nil { try Disk.remove(path) } else { try Disk.install(path) }
    }
  }

  private func record(_ change: Change) throws {
    let records = try ChangeRecords(plan)
    if change.forgets {
      for name in records.all { try Disk.remove(plan.path(name)) }
      try Disk.remove(plan.path(Self.pending))
    } else if let number = change.undoes {
      try mark(number, isUndone: true)
    } else if let number = change.redoes {
      try mark(number, isUndone: false)
    } else {
      try Disk.move(plan.path(Self.pending), to: plan.path(ChangeRecords.name(records.next())))
      // The change is made and remembered: what can't be tidied up now, or comes back when the machine stops, is the next
      // change's to tidy up.
      for name in (try? ChangeRecords(plan).stale) ?? [] { try? Disk.remove(plan.path(name), syncing: false) }
    }
  }

  private func mark(_ number: Int, isUndone: Bool) throws {
    let old = plan.path(ChangeRecords.name(number, isUndone: !isUndone))
    if Disk.isFile(old) { try Disk.move(old, to: plan.path(ChangeRecords.name(number, isUndone: isUndone))) }
    try Disk.remove(plan.path(Self.pending))
  }

  /// What was there comes back, so that the answer may say that nothing was changed.
  /// - Throws: `Problem` when even that can't be done; then the change is finished by the next opening that can.
  private func takeBack(_ change: Change) throws {
    do {
      for file in change.files { try takeBack(file) }
      if let number = change.undoes { try unmark(number, isUndone: true) }
      if let number = change.redoes { try unmark(number, isUndone: false) }
      try Disk.remove(plan.path(Self.pending))
    } catch {
      throw Problem(
        .halfDoneChange,
        "This change is half done: \((error as? Problem)?.what ?? "the disk is in the way.")",
        hint: "See whether there is room: df -h \(plan.path); the next command then finishes it.")
    }
  }

  private func takeBack(_ file: Change.File) throws {
    Disk.unstage(plan.path(file.name))
    // A folder in the file's place was in the way, and still is.
    if Disk.isFolder(plan.path(file.name)) { return }
    if try plan.read(file.name) != file.before.map({ Array($0.utf8) }) {
      try plan.write(file.before, to: file.name)
    }
  }

  private func unmark(_ number: Int, isUndone: Bool) throws {
    let new = plan.path(ChangeRecords.name(number, isUndone: isUndone))
    if Disk.isFile(new) { try Disk.move(new, to: plan.path(ChangeRecords.name(number, isUndone: !isUndone))) }
  }
}

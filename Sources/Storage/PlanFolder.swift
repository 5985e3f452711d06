import Planning

/// One plan's folder: its files, its lock, and the record of its changes.
public struct PlanFolder: Hashable, Sendable {
  public let name: String
  let path: String
  /// The sorts of files that it may hold.
  let kinds: [FileKind]
  /// What its files held when they were read last; nil where that is not held.
  let filesRead: FilesRead?
  /// Where what is derived of it is kept; nil for nowhere.
  var derivedFolder: String?

  /// Where it lies, from wherever one looks.
  public var place: String { SystemCalls.absolute(path) ?? path }

  /// Whether it is a plan's, even one whose `plan.json` is lost.
  var holdsPlan: Bool {
    Disk.exists(path(PlanFile.name)) || kinds.singleNames.contains { Disk.isFile(path($0)) }
      || Disk.isFolder(path(WeekFile.folder))
  }

  /// Whether there is no folder, or an empty one, as a process leaves it that was killed while it made a plan.
  func holdsNothing() throws -> Bool {
    let names = Set(try Disk.names(in: path)).subtracting([
      ChangeLog.folder, Disk.temporary(for: PlanFile.name),
    ])
    return try names.isEmpty && ChangeRecords(self).isEmpty
  }

  func path(_ file: String) -> String { "\(path)/\(file)" }

  /// - Throws: `Problem` when the folder has gone since it was opened; it is not made anew.
  func mustBeThere() throws {
    guard !Disk.isFolder(path) else { return }
    throw Problem(.planGone, "The plan's folder \(path) is gone.", hint: "See which plans there are: plans")
  }

  /// Reads of the plan what `body` asks for, while nobody writes.
  /// - Parameter tidying: whether a killed process's leftovers are looked for; whoever goes on to change the plan does
  ///   that anyway.
  public func read<Answer>(
    tidying: Bool = true, _ body: (inout PlanBook) throws -> Answer
  ) throws -> Answer {
    let lock = try ChangeLog(self).lockForReading(tidying: tidying)
    defer { lock.release() }
    var book = PlanBook(self)
    let answer = try body(&book)
    // What was not read any more would be missing in it.
    try Interruption.check()
    noteUntidyWeeks(under: lock, after: book)
    return answer
  }

  /// Reads what is asked for where that need not wait for anybody and nothing is half done: for what nobody has asked for.
  /// - Returns: nil where it would have to wait.
  public func readAtOnce<Answer>(_ body: (inout PlanBook) throws -> Answer) throws -> Answer? {
    guard let lock = try ChangeLog(self).lockForReadingAtOnce() else { return nil }
    defer { lock.release() }
    var book = PlanBook(self)
    return try body(&book)
  }

  /// Applies a change to what is on disk now, and returns when it is safely there, whole.
  /// - Parameters:
  ///   - command: the line that asked for it, for the record.
  ///   - now: the moment that the record bears; the plan's own clock tells it.
  ///   - body: makes the change; returns what the record should say of it, and an answer. When it throws,
  ///     nothing is changed.
  public func change<Answer>(
    by command: String, at now: (inout PlanBook) throws -> Moment,
    _ body: (inout PlanBook, Moment) throws -> (action: Action, answer: Answer)
  ) throws -> Answer {
    let log = ChangeLog(self)
    let lock = try log.lockForWriting()
    defer { lock.release() }
    let tidyTime = noteTidyWeeks(under: lock)
    var book = PlanBook(self)
    let now = try now(&book)
    let (action, answer) = try body(&book, now)
    let files = try book.takeChangedFiles()
    try Interruption.check()
    if !files.isEmpty {
      try log.apply(Change(command: command, at: now.description, action: action, files: files))
      if let tidyTime { noteTidyWeeks(under: lock, after: files, writtenSince: tidyTime) }
    }
    noteUntidyWeeks(under: lock, after: book)
    return answer
  }

  /// Makes ahead what the first change would make once.
  public static func prepareForChanges() { Change.prepare() }

  /// Takes the last change back.
  /// - Returns: the change that was undone.
  /// - Throws: `Problem` when there is none, or when its files have changed otherwise since.
  public func undo() throws -> Change { try whileNobodyElse { try $0.turn(.undo) } }

  /// Brings the change back that was undone last.
  /// - Returns: the change that was redone.
  /// - Throws: `Problem` when there is none, or when its files have changed otherwise since.
  public func redo() throws -> Change { try whileNobodyElse { try $0.turn(.redo) } }

  private func whileNobodyElse(_ body: (ChangeLog) throws -> Change) throws -> Change {
    let log = ChangeLog(self)
    let lock = try log.lockForWriting()
    defer { lock.release() }
    let tidyTime = noteTidyWeeks(under: lock)
    let change = try body(log)
    if let tidyTime { noteTidyWeeks(under: lock, after: change.files, writtenSince: tidyTime) }
    return change
  }
}

/// What was done to the plan, and what would be undone.
extension PlanFolder {
  /// What `undo` would take back, and its refusal, if it would refuse to.
  public func undoPreview() throws -> (change: PastChange, refusal: Problem?) {
    try whileNobodyWrites { try $0.preview(.undo) }
  }

  /// What `redo` would bring back, and its refusal, if it would refuse to.
  public func redoPreview() throws -> (change: PastChange, refusal: Problem?) {
    try whileNobodyWrites { try $0.preview(.redo) }
  }

  /// The changes that are remembered, newest first, and the records that can't be read.
  /// - Parameter count: how many at most; nil for all.
  public func history(_ count: Int? = nil) throws -> (changes: [PastChange], problems: [Problem]) {
    try whileNobodyWrites { try $0.history(count) }
  }

  private func whileNobodyWrites<Answer>(_ body: (ChangeLog) throws -> Answer) throws -> Answer {
    let log = ChangeLog(self)
    let lock = try log.lockForReading()
    defer { lock.release() }
    return try body(log)
  }
}

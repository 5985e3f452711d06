import Planning

/// Whether something may be out of place among the weeks: a killed process's leftovers, or a post in a wrong week's file.
/// A folder of thousands of weeks takes milliseconds to go through, and every command would. So whoever finds nothing
/// notes it: the lock's file bears the time that the weeks' folder bore then.
extension PlanFolder {
  /// The time that the weeks' folder bore when all was in place; nil where a name has come or gone since. A name that
  /// comes within the same tick of the file system's clock stays unseen until the next one does.
  var tidyTime: SystemCalls.FileTime? {
    guard let weeks = SystemCalls.status(path(WeekFile.folder)),
      weeks.changed == SystemCalls.status(path(ChangeLog.lockFile))?.changed
    else { return nil }
    return weeks.changed
  }

  /// Whether a week has a file that somebody has written since all was in place, as an editor may that leaves its name
  /// as it is; at the same tick counts as since.
  func isWritten(_ week: Week, since time: SystemCalls.FileTime?) -> Bool {
    guard let file = SystemCalls.status(path(WeekFile.name(week))) else { return false }
    return time.map { file.changed >= $0 } ?? true
  }

  /// - Returns: whether there are no leftovers; where all is in place, the lock notes it.
  func isTidy(under lock: Lock) -> Bool {
    guard let leftovers = try? leftovers() else { return true }
    if leftovers.isEmpty { noteTidyWeeks(under: lock) }
    return leftovers.isEmpty
  }

  /// Where there are no leftovers, the lock notes that all is in place, if it is.
  /// - Returns: since when something may have come out of place; nil where it is not known that all is in place.
  @discardableResult
  func noteTidyWeeks(under lock: Lock) -> SystemCalls.FileTime? {
    if let tidyTime { return tidyTime }
    guard lock.canBearTime, let weeks = SystemCalls.status(path(WeekFile.folder)) else { return nil }
    var now = SystemCalls.now()
    now.seconds -= Self.longestTick
    var book = PlanBook(self)
    guard !book.holdsStrays() else { return nil }
    lock.bear(weeks.changed)
    return now
  }

  /// In seconds: a file system's clock may be so far behind, as FAT's is.
  private static let longestTick = 2

  /// Keeps that noted after a change to a plan in which all was in place: an editor may have written near by, which the
  /// new time would hide.
  /// - Parameter time: since when.
  func noteTidyWeeks(
    under lock: Lock, after change: [Change.File], writtenSince time: SystemCalls.FileTime
  ) {
    guard let weeks = SystemCalls.status(path(WeekFile.folder)) else { return }
    let changed = change.compactMap { WeekFile.week(ofFile: $0.name) }
    guard let first = changed.min(), let last = changed.max() else { return }
    var book = PlanBook(self)
    if !book.holdsStrays(near: first...last, writtenSince: time) { lock.bear(weeks.changed) }
  }

  /// Whoever meets a post in a wrong week's file, though all was held to be in place, has the next one look for all.
  func noteUntidyWeeks(under lock: Lock, after book: PlanBook) {
    if !book.strays.late.isEmpty { lock.bear(SystemCalls.FileTime(seconds: 0, nanoseconds: 0)) }
  }
}

/// Temporary files of a process that was killed while it wrote: the names of the plan's own files, with `.new` at their
/// end. Whoever holds the lock knows that nobody is writing them.
extension PlanFolder {
  /// Their names within the plan's folder.
  /// - Parameter lookingAgain: whether the weeks are gone through even where they are known to be tidy.
  func leftovers(lookingAgain: Bool = false) throws -> [String] {
    // Where there is no plan.json yet, there are no leftovers of it that matter: whoever makes the plan writes over them.
    let plan = Disk.isFile(path(PlanFile.name)) ? [PlanFile.name] : []
    let others = kinds.singleNames.filter { $0 != PlanFile.name }
    let own = plan + others + [ChangeLog.pending, ChangeLog.ignoreFile]
    let weeks = try lookingAgain || tidyTime == nil ? temporaryWeeks() : []
    return (own.map(Disk.temporary) + weeks).filter {
      Disk.isFile(path($0)) && !SystemCalls.isLink(path($0))
    }
  }

  private func temporaryWeeks() throws -> [String] {
    try Disk.names(in: path(WeekFile.folder), .ending(".new")).map { "\(WeekFile.folder)/\($0)" }
      .filter(Self.isLeftoverWeek)
  }

  private static func isLeftoverWeek(_ name: String) -> Bool {
    guard let stem = name.split(separator: "/").last, stem.hasSuffix(".new") else { return false }
    return WeekFile.week(String(stem.dropLast(4))) != nil
  }

  /// What can't be removed is in nobody's way.
  func removeLeftovers() {
    for name in (try? leftovers()) ?? [] { try? Disk.remove(path(name)) }
  }
}

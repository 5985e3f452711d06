/// Temporary files of a process that was killed while it wrote: the names of the plan's own files, with `.new` at their
/// end. Whoever holds the lock knows that nobody is writing them.
extension PlanFolder {
  /// Their names within the plan's folder.
  func leftovers() throws -> [String] {
    // Where there is no plan.json yet, a process may be writing it that needs no lock: nobody else knows of the plan.
    let plan = Disk.isFile(path(PlanFile.name)) ? [PlanFile.name] : []
    let own = plan + [DraftsFile.name, ChangeLog.pending, ChangeLog.ignoreFile]
    let weeks = try Disk.names(in: path(WeekFile.folder), where: { $0.hasSuffix(".new") }).map {
      "\(WeekFile.folder)/\($0)"
    }
    return (own.map(Disk.temporary) + weeks.filter(Self.isLeftoverWeek)).filter {
      Disk.isFile(path($0)) && !SystemCalls.isLink(path($0))
    }
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

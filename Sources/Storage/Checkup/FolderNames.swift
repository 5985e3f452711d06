import Planning

/// What stands in a plan's folder and should not.
extension PlanFolder {
  var linkedFolders: [PlanIssue] {
    let links = [path, path(WeekFile.folder), path(ChangeLog.folder)].filter(SystemCalls.isLink)
    let told = links.first == path ? [path] : links
    return told.map { PlanIssue(unreadable: Disk.isLink($0), in: self) }
  }

  func leftoverFiles() throws -> [PlanIssue] {
    try leftovers(lookingAgain: true).map {
      PlanIssue(.leftoverFile, $0, "a killed process left this behind", mend: "remove it", .removeLeftover)
    }
  }

  /// Names among the weeks that are no week's; hidden ones are other programs'.
  func foreignNames() throws -> [PlanIssue] {
    let leftovers = try leftovers(lookingAgain: true)
    let names = try Disk.names(in: path(WeekFile.folder)).filter {
      WeekFile.week($0) == nil && $0.first != "."
    }
    return names.map { "\(WeekFile.folder)/\($0)" }.filter { !leftovers.contains($0) }.map { file in
      PlanIssue(
        .badWeekName, file, "this is no week's name, so it is not read",
        hand: "Rename it to its week, such as \(WeekFile.folder)/2026-W47.json, or move it away.")
    }
  }

  /// Files where folders of the plan's own are to be: nothing is read from them, and no change can be made.
  var misplacedFolders: [PlanIssue] {
    [WeekFile.folder, ChangeLog.folder, Picture.folder].map(path).filter {
      Disk.exists($0) && !Disk.isFolder($0)
    }.map { PlanIssue(unreadable: Disk.isNoFolder($0), in: self) }
  }
}

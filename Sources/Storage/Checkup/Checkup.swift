import Planning

extension PlansFolder {
  /// What is wrong in the plans that are here, plan by plan.
  public func checkup(
    _ known: KnownNames, tell: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> [CheckupFinding] {
    try unreachable() + all().flatMap { try $0.checkup(known, tell: tell) }
  }

  /// Every plan, one whose folder is a symbolic link too.
  public func all() throws -> [PlanFolder] {
    let names = try Disk.names(in: path).filter { name in
      PlanName.isValid(name) && (folder(name).holdsPlan || SystemCalls.isLink(folder(name).path))
    }
    return names.map(folder)
  }

  /// Folders that hold a plan, under a name that no plan can have.
  private func unreachable() throws -> [CheckupFinding] {
    try Disk.names(in: path).filter { name in
      !PlanName.isValid(name) && name.first != "." && Disk.isFile("\(path)/\(name)/\(PlanFile.name)")
    }.map { name in
      CheckupFinding(
        .badPlanName, plan: name, file: ".", what: "no plan can have this name, so it is not read",
        hand: "Rename the folder: letters, digits, - and _.")
    }
  }
}

extension PlanFolder {
  /// What is wrong in this plan's files. Nothing is changed.
  /// - Parameter tell: is told how many of all weeks are read.
  public func checkup(
    _ known: KnownNames, tell: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> [CheckupFinding] {
    let links = linkedFolders
    guard links.isEmpty else { return links.map { $0.finding(in: name) } }
    let issues = try issues(known, tell)
    try Interruption.check()
    return issues.map { $0.finding(in: name) }
  }

  private func issues(_ known: KnownNames, _ tell: (Int, Int) -> Void) throws -> [PlanIssue] {
    let lock: Lock
    do {
      lock = try ChangeLog(self).lockForReading(tidying: false)
    } catch let problem as Problem {
      return [PlanIssue(unreadable: problem, in: self)]
    }
    defer { lock.release() }
    var book = PlanBook(self)
    guard misplacedFolders.isEmpty else { return misplacedFolders + unreadablePlan(&book) }
    let index = try PlanIndex(&book, tell)
    let broken = Set(index.broken.keys)
    let forgotten = book.people().forgotten
    let strays = try straysNamingForgotten(forgotten)
    return try index.issues(known, in: self) + index.returnedPosts(self)
      + unreadFields(book, but: broken) + returnedPeople(forgotten, book, but: broken)
      + strays + unreadableRecords() + leftoverFiles()
      + foreignNames().filter { issue in !strays.contains { $0.file == issue.file } }
  }

  private func unreadablePlan(_ book: inout PlanBook) -> [PlanIssue] {
    do {
      _ = try book.plan()
      return []
    } catch {
      guard let problem = error as? Problem else { return [] }
      var issue = PlanIssue(unreadable: problem, in: self)
      issue.file = PlanFile.name
      return [issue]
    }
  }

  private func unreadableRecords() throws -> [PlanIssue] {
    try ChangeRecords(self).unreadable().map { file, problem in
      var issue = PlanIssue(unreadable: problem, in: self)
      issue.hand = "Undo and redo stop here. If that is no loss: rm \(path(file))"
      return issue
    }
  }
}

extension PlanIndex {
  func issues(_ known: KnownNames, in plan: PlanFolder) -> [PlanIssue] {
    let broken = broken.sorted { $0.key < $1.key }.map { file, problem in
      var issue = PlanIssue(unreadable: problem, in: plan)
      issue.file = file
      return issue
    }
    let doubles = doubledPosts
    let dropped = Set(
      doubles.compactMap { issue in
        if case .drop(let entry) = issue.remedy?.how { entry } else { nil }
      })
    return broken + unknownZone(known) + undecidedFields + doubles + doubledEvents + keptTwice
      + strayPosts(but: dropped)
      + datedDrafts + emptyPosts + lostReferences + lostPictures(in: plan) + staleAllowances(known.rules)
  }

  private func unknownZone(_ known: KnownNames) -> [PlanIssue] {
    guard let plan, !known.isZone(plan.zone) else { return [] }
    return [
      PlanIssue(
        .unknownZone, PlanFile.name, "the time zone “\(plan.zone.firstWords(32))” is not known here",
        hand: "Name it as in Europe/London, in an editor; if it is right: apt-get install tzdata")
    ]
  }
}

import Planning
import PostText

/// What is made of a plan's files and can be made again: it is kept on this machine, apart from the plan. Trouble with it
/// is no problem worth an answer.
extension PlanFolder {
  /// The same plan, keeping what is derived of it in `state`.
  public func keepingDerived(in state: StateFolder) -> PlanFolder {
    var folder = self
    folder.derivedFolder = state.derivedFolder
    return folder
  }

  /// Removes all that was derived of it.
  func forgetDerived() {
    guard let path = derivedPath("") else { return }
    let folder = Disk.folder(of: path)
    for name in (try? Disk.names(in: folder)) ?? [] where "\(folder)/\(name)".hasPrefix(path) {
      try? Disk.remove("\(folder)/\(name)")
    }
  }

  fileprivate func derived(_ name: String) -> [UInt8]? {
    derivedPath(name).flatMap { try? Disk.read($0, followingLink: false) }
  }

  /// One name for each plan's file, by where the plan is.
  fileprivate func derivedPath(_ name: String) -> String? {
    guard let derivedFolder, let path = SystemCalls.absolute(path) else { return nil }
    return "\(derivedFolder)/\(self.name)-\(String(path.utf8.stableHash(), radix: 36))-\(name)"
  }
}

extension Disk {
  /// The old file goes first: of one that takes another's place, ext4 writes the content out before it answers, which takes two
  /// thirds of the time. Whoever looks meanwhile finds none, and makes it.
  fileprivate static func writeDerived(_ bytes: [UInt8], to path: String) {
    try? makePrivateFolder(folder(of: path))
    try? remove(path, syncing: false)
    try? write(bytes, to: path, syncing: false)
  }
}

extension PlanBook {
  /// Another number for each build of the program that runs: what is reckoned by its own code is kept for itself alone.
  /// nil where the system doesn't tell (macOS), and nothing of the kind is kept.
  public static let programBuild: UInt64? = SystemCalls.identity("/proc/self/exe")?.hashed(into: 0)

  /// - Returns: nil where there is none.
  public func derived(_ name: String) -> [UInt8]? { folder.derived(name) }

  /// Reads the same once it is called.
  public func derivedLater(_ name: String) -> @Sendable () -> [UInt8]? {
    { [folder] in folder.derived(name) }
  }

  public func keepDerived(_ bytes: [UInt8], as name: String) {
    guard !Interruption.isAsked, let path = folder.derivedPath(name) else { return }
    Disk.writeDerived(bytes, to: path)
  }

  /// Another number when a week's file has come, gone or changed.
  /// - Returns: nil while this book has changes of them that are not on disk, and where these can't be listed.
  public func signature(of weeks: ClosedRange<Week>) -> UInt64? {
    guard !touchesWeek(in: weeks), let written = try? fileWeeks(in: weeks) else { return nil }
    var hash: UInt64 = 0
    for week in written {
      guard let file = SystemCalls.identity(folder.path(WeekFile.name(week))) else { continue }
      hash = file.hashed(into: hash ^ UInt64(truncatingIfNeeded: week.monday.number))
    }
    return hash
  }

  /// How many bytes the files of weeks have, where they are there.
  public func size(of weeks: Set<Week>) -> Int { weeks.reduce(0) { $0 + size(ofFile: WeekFile.name($1)) } }

  /// How many bytes the drafts have.
  public var draftsSize: Int { size(ofFile: DraftsFile.name) }

  /// How many bytes what the plan says of itself and of people has.
  public var planSize: Int { size(ofFile: PlanFile.name) + size(ofFile: PeopleFile.name) }

  private func size(ofFile name: String) -> Int { SystemCalls.status(folder.path(name))?.size ?? 0 }

  /// The posts of a week, none where its file can't be read: for what does without.
  /// - Parameter mayHold: whether the file's bytes may hold what is looked for.
  public func postsIfReadable(_ week: Week, where mayHold: ([UInt8]) -> Bool) -> [Post] {
    (try? read(WeekFile.name(week), as: WeekPage.self, where: mayHold)?.posts) ?? []
  }
}

import Planning

/// A plan opened for one command. Pages are read when they are asked for; what was changed is known at the end.
public struct PlanBook {
  let folder: PlanFolder
  /// What was read or made so far, by the files' names.
  private var files: [String: any StoredFile] = [:]
  private var touched: Set<String> = []
  /// Posts that stand in another week's file than their date's.
  var strays = StrayPosts()
  /// Ids that several posts bear.
  var doubles = DoubledIDs()
  /// The files that could not be read and were passed over.
  private(set) var broken: [String: Problem] = [:]

  init(_ folder: PlanFolder) { self.folder = folder }

  /// Files that could not be read and were passed over.
  public var problems: [Problem] { broken.sorted { $0.key < $1.key }.map(\.value) }

  /// - Throws: `Problem` when `plan.json` can't be read: without it there is no plan.
  public mutating func plan() throws -> Plan {
    if let plan = files[PlanFile.name] as? Plan { return plan }
    guard let plan = try readOrKnown(PlanFile.name, as: Plan.self) else {
      throw Problem(
        .planFileMissing, "The plan \(folder.name) has no \(PlanFile.name).",
        hint: "Put it back (git checkout, or a backup), or start another plan with: new NAME")
    }
    files[PlanFile.name] = plan
    return plan
  }

  public mutating func put(_ plan: Plan) throws {
    _ = try self.plan()
    put(plan, in: PlanFile.name)
  }

  /// The posts without a date. A file that can't be read counts as empty and stands in `problems`.
  public mutating func drafts() -> [Post] {
    lenient(DraftsFile.name, else: DraftsFile()) { book in try book.contents(of: DraftsFile.name) }.posts
  }

  /// What a week's file holds. A file that can't be read counts as empty and stands in `problems`.
  mutating func filePage(_ week: Week) -> WeekPage {
    lenient(WeekFile.name(week), else: WeekPage(week)) { book in try book.weekPage(week) }
  }

  /// The posts of a week's file, which are not kept.
  public mutating func passingFilePosts(_ week: Week, where mayHold: ([UInt8]) -> Bool) -> [Post] {
    let name = WeekFile.name(week)
    return lenient(name, else: []) { book in
      try book.readOrKnown(name, as: WeekPage.self, isPassing: true, where: mayHold)?.posts ?? []
    }
  }

  /// What a week's file holds, which is not kept.
  mutating func passingFilePage(_ week: Week) -> WeekPage {
    let name = WeekFile.name(week)
    return lenient(name, else: WeekPage(week)) { book in
      try book.readOrKnown(name, as: WeekPage.self, isPassing: true) ?? WeekPage(week)
    }
  }

  /// Puts a post where it belongs by its date, and takes it from where it was.
  /// - Throws: `Problem` when a file that would have to change can't be read.
  public mutating func put(_ post: Post, replacing old: Post? = nil) throws {
    if let old { try remove(old) }
    try add([post])
  }

  /// Puts many new posts at the cost of one pass.
  public mutating func add(_ posts: [Post]) throws {
    var byWeek = PostsByWeek()
    for post in posts { byWeek.append(post) }
    try add(byWeek)
  }

  /// The same with posts that are sorted already.
  public mutating func add(_ posts: consuming PostsByWeek) throws {
    let drafts = posts.drafts
    if !drafts.isEmpty { try changeDrafts { $0 += drafts } }
    while let (week, posts) = posts.popWeek() { try change(week) { $0.add(posts) } }
  }

  /// Takes a post from where it is, twice where it stands twice; another of the same id, as a merge may leave it, stays.
  public mutating func remove(_ post: Post) throws {
    let right = post.at.map { Week(of: $0.day) }
    if let wrong = strays.week(of: post) {
      try remove(post, from: wrong)
      strays.forget(post)
      guard let right, try weekPage(right).posts.contains(post) else { return }
    }
    try remove(post, from: right)
  }

  /// Takes a post out for good: the row of an archive that it was read from is not taken again.
  public mutating func drop(_ post: Post) throws {
    try remove(post)
    guard let source = post.source else { return }
    if let week = post.at.map({ Week(of: $0.day) }) {
      try change(week) { $0.dropped.append(source) }
    } else {
      var file = try contents(of: DraftsFile.name, as: DraftsFile.self)
      file.dropped.append(source)
      put(file, in: DraftsFile.name)
    }
  }

  /// The keys of what was dropped in any week, and among the drafts.
  public mutating func droppedSources() throws -> Set<String> {
    let drafts = lenient(DraftsFile.name, else: DraftsFile()) { book in try book.contents(of: DraftsFile.name)
    }
    return Set(try fileWeeks().flatMap { filePage($0).dropped } + drafts.dropped)
  }

  /// - Parameter week: whose file the post stands in; nil for the drafts.
  mutating func remove(_ post: Post, from week: Week?) throws {
    if let week {
      try change(week) { $0.remove(post) }
    } else {
      try changeDrafts { $0.remove(post) }
    }
  }

  private mutating func changeDrafts(_ body: (inout [Post]) -> Void) throws {
    var file = try contents(of: DraftsFile.name, as: DraftsFile.self)
    body(&file.posts)
    put(file, in: DraftsFile.name)
  }

  private mutating func change(_ week: Week, _ body: (inout WeekPage) -> Void) throws {
    var page = try weekPage(week)
    body(&page)
    put(page, in: WeekFile.name(week))
  }

  private mutating func weekPage(_ week: Week) throws -> WeekPage { try contents(of: WeekFile.name(week)) }

  mutating func lenient<Value>(
    _ name: String, else empty: Value, _ read: (inout PlanBook) throws -> Value
  ) -> Value {
    if broken[name] != nil { return empty }
    do {
      return try read(&self)
    } catch {
      broken[name] =
        error as? Problem
        ?? Problem(.unreadableFile, "\(name) can't be read.", hint: "Look at it in an editor.")
      return empty
    }
  }

  /// The files whose content is no longer what is on disk. None is held any longer once it is written: an import has a
  /// hundred thousand posts in them.
  mutating func takeChangedFiles() throws -> [Change.File] {
    try touched.sorted().compactMap { name in
      guard let contents = files.removeValue(forKey: name) else { return nil }
      return try file(name, try folder.kinds.json(contents))
    }
  }

  private func file(_ name: String, _ json: JSONValue) throws -> Change.File? {
    let before = try folder.read(name)
    let after = JSONWriter.write(json)
    guard before != after else { return nil }
    return Change.File(
      name: name, before: before.map { String(decoding: $0, as: UTF8.self) },
      after: String(decoding: after, as: UTF8.self))
  }
}

/// Files of any kind.
extension PlanBook {
  /// What a file holds; where there is no such file, what it holds at first.
  /// - Parameter name: within the plan's folder.
  /// - Throws: `Problem` when it can't be read.
  mutating func contents<Contents: StoredFile>(
    of name: String, as _: Contents.Type = Contents.self
  ) throws -> Contents {
    if let open = files[name] as? Contents { return open }
    let found = try readOrKnown(name, as: Contents.self)
    if let page = found as? WeekPage { strays.note(page.posts, in: page.week) }
    let contents = found ?? Contents.empty(name)
    files[name] = contents
    return contents
  }

  /// Whether a file has changes that are not on disk.
  func touches(_ name: String) -> Bool { touched.contains(name) }

  func touchesWeek(in weeks: ClosedRange<Week>) -> Bool {
    touched.contains { WeekFile.week(ofFile: $0).map(weeks.contains) ?? false }
  }

  /// Notes that a file is to hold these.
  mutating func put(_ contents: some StoredFile, in name: String) {
    files[name] = contents
    touched.insert(name)
  }

  /// - Parameter isWanted: whether the bytes of a file that is read may hold what is looked for.
  /// - Returns: nil where there is no such file, or it is not wanted.
  private func readOrKnown<Contents: StoredFile>(
    _ name: String, as type: Contents.Type, isPassing: Bool = false,
    where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws -> Contents? {
    guard let known = folder.filesRead else { return try read(name, as: type, where: isWanted) }
    return try known.contents(of: folder.path(name), isPassing: isPassing) {
      try read(name, as: type, where: isWanted)
    }
  }

  /// - Returns: nil where there is no such file, or it is not wanted.
  func read<Contents: StoredFile>(
    _ name: String, as _: Contents.Type, where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws -> Contents? {
    try Interruption.check()
    let record = folder.kinds.record(of: Contents.self)
    return try folder.parse(name, where: isWanted) { node throws(Unreadable) in
      try record.read(try FileVersion.current(node, Contents.kind), over: Contents.empty(name))
    }
  }

  /// The names of the files of a kind that there may be, the weeks in order.
  func names(of kind: FileKind) throws -> [String] {
    switch kind.location {
    case .file(let name): [name]
    case .weeks: try fileWeeks().map(WeekFile.name)
    }
  }
}

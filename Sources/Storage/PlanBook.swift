import Planning

/// A plan opened for one command. Pages are read when they are asked for; what was changed is known at the end.
public struct PlanBook {
  private let folder: PlanFolder
  private var readPlan: Plan?
  private var readDrafts: DraftsFile?
  private var pages: [Week: WeekPage] = [:]
  private var touched: Set<String> = []
  /// Posts that a hand put into a week that is not theirs, by the week they stand in.
  private var strays: [Post: Week] = [:]
  /// The files that could not be read and were passed over.
  private(set) var broken: [String: Problem] = [:]

  init(_ folder: PlanFolder) { self.folder = folder }

  /// Files that could not be read and were passed over.
  public var problems: [Problem] { broken.sorted { $0.key < $1.key }.map(\.value) }

  /// - Throws: `Problem` when `plan.json` can't be read: without it there is no plan.
  public mutating func plan() throws -> Plan {
    if let readPlan { return readPlan }
    guard let plan = try folder.parse(PlanFile.name, { node throws(Unreadable) in try PlanFile.read(node) })
    else {
      throw Problem(
        "The plan \(folder.name) has no \(PlanFile.name).",
        hint: "Put it back (git checkout, or a backup), or start another plan with: new NAME")
    }
    readPlan = plan
    return plan
  }

  public mutating func put(_ plan: Plan) throws {
    _ = try self.plan()
    readPlan = plan
    touched.insert(PlanFile.name)
  }

  /// The posts without a date. A file that can't be read counts as empty and stands in `problems`.
  public mutating func drafts() -> [Post] {
    lenient(DraftsFile.name, else: DraftsFile()) { book in try book.draftsFile() }.posts
  }

  /// The posts of a week. A file that can't be read counts as empty and stands in `problems`.
  public mutating func page(_ week: Week) -> WeekPage {
    lenient(WeekFile.name(week), else: WeekPage(week)) { book in try book.weekPage(week) }
  }

  /// The posts of a week, which are not kept: for whoever goes through years.
  /// - Parameter mayHold: whether the file's bytes may hold what is looked for; where not, they are not read further.
  public mutating func passingPosts(_ week: Week, where mayHold: ([UInt8]) -> Bool) -> [Post] {
    let name = WeekFile.name(week)
    return lenient(name, else: []) { book in
      let page = try book.folder.parse(name, where: mayHold) { node throws(Unreadable) in
        try WeekFile.read(node, week)
      }
      return page?.posts ?? []
    }
  }

  /// The weeks that have a file, in order.
  /// - Parameter first: the earliest that is asked for; nil for all. Years of older ones then cost next to nothing.
  public func weeks(from first: Week? = nil) throws -> [Week] {
    let names = try Disk.names(in: folder.path(WeekFile.folder), first.map { .from($0.description) } ?? .all)
    return names.compactMap(WeekFile.week).sorted()
  }

  /// Puts a post where it belongs by its date, and takes it from where it was.
  /// - Throws: `Problem` when a file that would have to change can't be read.
  public mutating func put(_ post: Post, replacing old: Post? = nil) throws {
    if let old { try remove(old) }
    try add([post])
  }

  /// Puts many new posts at the cost of one pass.
  public mutating func add(_ posts: [Post]) throws {
    let drafts = posts.filter { $0.state == .draft }
    if !drafts.isEmpty { try changeDrafts { $0 += drafts } }
    let dated = posts.compactMap { post in post.at.map { (week: Week(of: $0.day), post: post) } }
    for (week, posts) in Dictionary(grouping: dated, by: \.week) {
      try change(week) { $0.add(posts.map(\.post)) }
    }
  }

  /// Takes a post from where it is; another of the same id, as a merge may leave it, stays.
  public mutating func remove(_ post: Post) throws {
    try remove(post, from: post.at.map { strays[post] ?? Week(of: $0.day) })
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
    var file = try draftsFile()
    body(&file.posts)
    readDrafts = file
    touched.insert(DraftsFile.name)
  }

  private mutating func change(_ week: Week, _ body: (inout WeekPage) -> Void) throws {
    var page = try weekPage(week)
    body(&page)
    pages[week] = page
    touched.insert(WeekFile.name(week))
  }

  private mutating func draftsFile() throws -> DraftsFile {
    if let readDrafts { return readDrafts }
    let file = try folder.parse(DraftsFile.name) { node throws(Unreadable) in try DraftsFile(node) }
    readDrafts = file ?? DraftsFile()
    return file ?? DraftsFile()
  }

  private mutating func weekPage(_ week: Week) throws -> WeekPage {
    if let page = pages[week] { return page }
    let name = WeekFile.name(week)
    let page = try folder.parse(name) { node throws(Unreadable) in try WeekFile.read(node, week) }
    for post in page?.posts ?? [] where post.at.map({ !week.days.contains($0.day) }) == true {
      strays[post] = week
    }
    pages[week] = page ?? WeekPage(week)
    return page ?? WeekPage(week)
  }

  private mutating func lenient<Value>(
    _ name: String, else empty: Value, _ read: (inout PlanBook) throws -> Value
  ) -> Value {
    if broken[name] != nil { return empty }
    do {
      return try read(&self)
    } catch {
      broken[name] = error as? Problem ?? Problem("\(name) can't be read.", hint: "Look at it in an editor.")
      return empty
    }
  }

  /// The files whose content is no longer what is on disk.
  func changedFiles() throws -> [Change.File] {
    var values: [(name: String, json: JSONValue)] = []
    if let readPlan { values.append((PlanFile.name, PlanFile.json(readPlan))) }
    if let readDrafts { values.append((DraftsFile.name, readDrafts.json)) }
    for page in pages.values { values.append((WeekFile.name(page.week), WeekFile.json(page))) }
    let changed = values.filter { touched.contains($0.name) }.sorted { $0.name < $1.name }
    return try changed.compactMap { try file($0.name, $0.json) }
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

import Planning

/// Posts that a hand or a merge left in the file of a week that is not theirs. They count in the week of their date.
struct StrayPosts {
  /// By the post, the week in whose file it stands.
  private var weeks: [Post: Week] = [:]
  /// The weeks whose strays are known, wherever in their neighbourhood they stand; nil where none was looked for yet.
  fileprivate var known: ClosedRange<Week>?
  fileprivate var isComplete = false
  fileprivate var isLookedFor = false
  /// Those that were met in a file that is read for itself: their week may have been told without them, so they count
  /// where they stand.
  private(set) var late: Set<Post> = []

  mutating func note(_ posts: [Post], in week: Week) {
    for post in posts where !week.holds(post) && weeks[post] == nil {
      weeks[post] = week
      if !isLookedFor { late.insert(post) }
    }
  }

  mutating func forget(_ post: Post) {
    weeks[post] = nil
    late.remove(post)
  }

  var isEmpty: Bool { weeks.isEmpty }

  /// In whose file a stray stands; nil for what is none.
  func week(of post: Post) -> Week? { weeks.isEmpty ? nil : weeks[post] }

  /// Those of other weeks' files that count in a week.
  func posts(of week: Week) -> [Post] {
    weeks.isEmpty ? [] : weeks.keys.filter { !late.contains($0) && week.holds($0) }
  }

  /// The weeks in which they count beside those that have a file.
  var rightWeeks: Set<Week> {
    Set(weeks.keys.filter { !late.contains($0) }.compactMap { $0.at.map { Week(of: $0.day) } })
  }

  /// Where they stand, and what to do, in a sentence or none.
  var notes: [String] {
    guard let (post, week) = weeks.min(by: { ($0.value, $0.key.id) < ($1.value, $1.key.id) }) else {
      return []
    }
    let what =
      weeks.count == 1
      ? "\(post.id) “\(post.firstWords())” stands in a wrong week's file, \(WeekFile.name(week)), and counts in the week of its date."
      : "\(weeks.count) posts stand in a wrong week's file and count in the week of their date, such as \(post.id) in \(WeekFile.name(week))."
    return ["\(what) See: doctor; to move \(weeks.count == 1 ? "it" : "them"): doctor --mend"]
  }
}

extension Week {
  /// Whether a post is dated in this week.
  fileprivate func holds(_ post: Post) -> Bool { post.at.map { days.contains($0.day) } ?? true }
}

/// The weeks as their posts' dates have them, in whichever file these stand.
extension PlanBook {
  /// How many weeks before and after what is asked for strays are looked for at first: a review and a check ask for a few
  /// weeks, the earliest first.
  private static let weeksBefore = 26
  private static let weeksAfter = 13

  /// The posts of a week. A file that can't be read counts as empty and stands in `problems`.
  public mutating func page(_ week: Week) -> WeekPage {
    lookForStrays(around: week)
    var page = countingEventsOnce(filePage(week))
    if let posts = settled(page.posts, in: week) { page.setPosts(posts) }
    return page
  }

  /// The posts of a week, which are not kept: for whoever goes through years.
  /// - Parameter mayHold: whether the file's bytes may hold what is looked for; where not, they are not read further.
  public mutating func passingPosts(_ week: Week, where mayHold: ([UInt8]) -> Bool) -> [Post] {
    lookForStrays(around: week)
    let posts = passingFilePosts(week, where: mayHold)
    strays.note(posts, in: week)
    return settled(posts, in: week) ?? posts
  }

  /// A week that is not kept: for whoever goes through years.
  public mutating func passingPage(_ week: Week) -> WeekPage {
    lookForStrays(around: week)
    var page = countingEventsOnce(passingFilePage(week))
    if let posts = settled(page.posts, in: week) { page.setPosts(posts) }
    return page
  }

  /// What a week's file holds, without what belongs to another, and with what another file holds of it.
  /// - Returns: nil where that is just what it holds.
  private func settled(_ posts: [Post], in week: Week) -> [Post]? {
    let others = strays.posts(of: week)
    if others.isEmpty, posts.allSatisfy(week.holds) { return nil }
    let own = posts.filter { week.holds($0) || strays.late.contains($0) }
    return (own + others.filter { !own.contains($0) }).sorted(by: Post.earlier)
  }

  /// The weeks that have a file, in order.
  /// - Parameter first: the earliest that is asked for; nil for all. Years of older ones then cost next to nothing.
  public func fileWeeks(from first: Week? = nil) throws -> [Week] {
    let names = try Disk.names(in: folder.path(WeekFile.folder), first.map { .from($0.description) } ?? .all)
    return names.compactMap { WeekFile.week($0) }.sorted()
  }

  /// Those of some weeks that have a file, in order. To ask for the file of each takes longer: most plans are young.
  public func fileWeeks(in weeks: ClosedRange<Week>) throws -> ArraySlice<Week> {
    try fileWeeks(from: weeks.lowerBound).prefix { $0 <= weeks.upperBound }
  }

  /// The weeks that have a file or a stray, in order.
  /// - Parameter first: the earliest that is asked for; nil for all. Years of older ones then cost next to nothing.
  public mutating func weeks(from first: Week? = nil) throws -> [Week] {
    if let first { lookForStrays(around: first) } else { lookForAllStrays() }
    let weeks = try fileWeeks(from: first)
    let others = strays.rightWeeks.subtracting(weeks).filter { week in first.map { week >= $0 } ?? true }
    return others.isEmpty ? weeks : (weeks + others).sorted()
  }

  /// In a plan where all was in place, what was written since is looked through near by at first, and all of it where
  /// more is asked for; in any other, all there is.
  private mutating func lookForStrays(around week: Week) {
    if strays.isComplete || strays.known?.contains(week) == true { return }
    guard strays.known == nil, let time = folder.tidyTime else { return lookForAllStrays() }
    strays.known = week...(week + Self.weeksAfter)
    lookForStrays(near: week...week, writtenSince: time)
  }

  private mutating func lookForAllStrays() {
    if strays.isComplete { return }
    strays.isComplete = true
    lookForStrays(in: (try? fileWeeks())?[...] ?? [], writtenSince: folder.tidyTime)
  }

  private mutating func lookForStrays(near weeks: ClosedRange<Week>, writtenSince time: SystemCalls.FileTime?)
  {
    let near = (weeks.lowerBound - Self.weeksBefore)...(weeks.upperBound + Self.weeksAfter)
    lookForStrays(in: (try? fileWeeks(in: near)) ?? [], writtenSince: time)
  }

  /// - Parameter time: when all was in place; what was not written since is in place still.
  private mutating func lookForStrays(in weeks: ArraySlice<Week>, writtenSince time: SystemCalls.FileTime?) {
    for week in weeks where folder.isWritten(week, since: time) { lookForStrays(inFileOf: week) }
  }

  /// Whether a post stands in a wrong week's file.
  mutating func holdsStrays() -> Bool {
    lookForAllStrays()
    return !strays.isEmpty
  }

  /// The same of the files in the neighbourhood of some weeks.
  mutating func holdsStrays(near weeks: ClosedRange<Week>, writtenSince time: SystemCalls.FileTime?) -> Bool {
    lookForStrays(near: weeks, writtenSince: time)
    return !strays.isEmpty
  }

  /// A file that can't be read is told where it is asked for itself.
  private mutating func lookForStrays(inFileOf week: Week) {
    let name = WeekFile.name(week)
    guard let bytes = try? folder.read(name), StrayDates(week).mayStand(in: bytes) else { return }
    strays.isLookedFor = true
    defer { strays.isLookedFor = false }
    _ = try? contents(of: name, as: WeekPage.self)
  }

  /// Sentences on what stands where it does not belong, or twice, and still was counted.
  public var notes: [String] { strays.notes + doubles.notes }
}

/// Dates of other weeks in a week's file, looked for without reading its JSON: it costs a few microseconds a file.
struct StrayDates {
  private let first: [UInt8]
  private let last: [UInt8]

  init(_ week: Week) {
    first = Array(week.monday.description.utf8)
    last = Array(week.sunday.description.utf8)
  }

  /// Whether the file may hold a post of another week; dates written as days are compare as texts.
  func mayStand(in bytes: [UInt8]) -> Bool {
    var index = 0
    while index + 3 < bytes.count {
      // The last of the four letters of `"at"` tells of most places that it does not begin here, nor in the next three.
      switch bytes[index + 3] {
      case UInt8(ascii: "\""):
        if bytes[index + 2] == UInt8(ascii: "t"), bytes[index + 1] == UInt8(ascii: "a"),
          bytes[index] == UInt8(ascii: "\""), isOutside(bytes[(index + 4)...])
        {
          return true
        }
        index += 3
      case UInt8(ascii: "a"): index += 2
      case UInt8(ascii: "t"): index += 1
      default: index += 4
      }
    }
    return false
  }

  private func isOutside(_ rest: ArraySlice<UInt8>) -> Bool {
    let value = rest.drop { $0 <= 32 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\"") }.prefix(10)
    return value.lexicographicallyPrecedes(first) || last.lexicographicallyPrecedes(value)
  }
}

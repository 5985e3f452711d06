import Planning

/// The records of past changes: `.planner/000012.json`, and `.planner/000013.undone.json` for one that was undone and can
/// be redone. A number is given once. An undone change whose number is below that of a change that stands is stale: a
/// newer change was made after it was undone.
struct ChangeRecords {
  /// How many changes are remembered.
  static let kept = 100
  private static let undoneSuffix = ".undone"

  private let plan: PlanFolder
  /// The numbers of the changes that stand, ascending.
  private(set) var done: [Int] = []
  private var allUndone: [Int] = []

  init(_ plan: PlanFolder) throws {
    self.plan = plan
    for name in try Disk.names(in: plan.path(ChangeLog.folder)) where name.hasSuffix(".json") {
      let stem = name.dropLast(5)
      if let number = Int(digits: stem) { done.append(number) }
      if stem.hasSuffix(Self.undoneSuffix), let number = Int(digits: stem.dropLast(Self.undoneSuffix.count)) {
        allUndone.append(number)
      }
    }
    done.sort()
    allUndone.sort()
  }

  /// The numbers of the changes that can be redone, in the order in which they would be.
  var undone: [Int] { allUndone.filter { $0 > (done.last ?? 0) } }

  /// The highest number that is read.
  static let last = 999_999_999

  /// - Throws: `Problem` when the last number is taken, as only a record made by hand can have it.
  func next() throws -> Int {
    let latest = max(done.last ?? 0, allUndone.last ?? 0)
    if latest < Self.last { return latest + 1 }
    let file = plan.path(Self.name(latest, isUndone: done.last != latest))
    throw Problem(
      .noMoreChanges, "\(file) has the last number that a change can have.",
      hint: "Nothing was changed. Move it away: mv \(file) \(file).old")
  }

  var isEmpty: Bool { done.isEmpty && allUndone.isEmpty }

  /// The files of changes that are remembered no longer.
  var stale: [String] {
    let undone = undone
    return done.dropLast(Self.kept).map { Self.name($0) }
      + allUndone.filter { !undone.contains($0) }.map { Self.name($0, isUndone: true) }
  }

  /// The files of all changes that are remembered.
  var all: [String] {
    done.map { Self.name($0) } + allUndone.map { Self.name($0, isUndone: true) }
  }

  static func name(_ number: Int, isUndone: Bool = false) -> String {
    "\(ChangeLog.folder)/\(number.padded(to: 6))\(isUndone ? undoneSuffix : "").json"
  }

  func read(_ number: Int, isUndone: Bool = false) throws -> Change? {
    try plan.parse(Self.name(number, isUndone: isUndone)) { node throws(Unreadable) in
      try Change(node, plan.kinds)
    }
  }

  /// The records that can't be read, by their names.
  func unreadable() -> [(file: String, problem: Problem)] {
    let all = done.map { ($0, false) } + undone.map { ($0, true) }
    return all.compactMap { number, isUndone in
      do {
        _ = try read(number, isUndone: isUndone)
        return nil
      } catch {
        return (error as? Problem).map { (Self.name(number, isUndone: isUndone), $0) }
      }
    }
  }
}

import Fixtures
import Foundation
import Planning
import Testing

@testable import Storage

extension Tag {
  /// What takes seconds at its full count; `PLANNER_MERGES` asks for it, such as 400.
  @Tag static var slow: Self
}

/// Two people change a plan apart, and its files are merged one by one, as git does it: a file that one side left as it was
/// is the other's, and only one that both changed is merged by planner.
@Suite("Merging plans in which posts move between weeks", .tags(.slow))
struct MergedMovesTests {
  private static let merges = ProcessInfo.processInfo.environment["PLANNER_MERGES"].flatMap { Int($0) } ?? 20

  /// What one side did with a post of the base.
  private enum Deed: CaseIterable {
    case nothing, dropped, edited, moved, movedAndEdited, unscheduled, sameWeek
  }

  private typealias Files = [String: [UInt8]]

  private static let monday = Day(number: 20_773)

  private func base() throws -> [Post] {
    try (0..<8).map { number in
      let id = try #require(PostID("p\(number)"))
      let at = number < 2 ? nil : Moment(Self.monday + 3 * number, minute: 540)
      return Post(
        id: id, text: "\(id) as it was", at: at, state: at == nil ? .draft : .scheduled,
        created: Moment(Self.monday, minute: number))
    }
  }

  /// Changes some posts in the plan's own way, and adds one.
  private func change(
    _ plan: PlanFolder, _ posts: [Post], by who: String, _ chance: inout SplitMix64
  ) throws -> [PostID: Deed] {
    var deeds: [PostID: Deed] = [:]
    for post in posts {
      let deed = Deed.allCases.randomElement(using: &chance) ?? .nothing
      deeds[post.id] = deed
      let weeks = Int.random(in: 1...3, using: &chance)
      try apply(
        deed, to: post, in: plan, by: who, weeks: weeks, minute: Int.random(in: 0..<1440, using: &chance))
    }
    try plan.add(
      Post(
        id: try #require(PostID("new-\(who)")), text: "new by \(who)",
        at: Moment(Self.monday + 9, minute: 600),
        state: .scheduled, created: Moment(Self.monday, minute: 700)))
    return deeds
  }

  private func apply(
    _ deed: Deed, to post: Post, in plan: PlanFolder, by who: String, weeks: Int, minute: Int
  ) throws {
    if deed == .nothing { return }
    try plan.change(by: "\(deed) \(post.id)", at: { _ in PlanFolder.noon }) { book, _ in
      guard deed != .dropped else {
        try book.remove(post)
        return (.dropped(post: PostName(post)), ())
      }
      try book.put(changed(post, deed, by: who, weeks: weeks, minute: minute), replacing: post)
      return (.edited(post: PostName(post)), ())
    }
  }

  private func changed(_ post: Post, _ deed: Deed, by who: String, weeks: Int, minute: Int) -> Post {
    var post = post
    let day = (post.at?.day ?? Self.monday)
    switch deed {
    case .nothing, .dropped: break
    case .edited: post.text = "\(post.id) by \(who)"
    case .moved: (post.at, post.state) = (Moment(day + 7 * weeks, minute: minute), .scheduled)
    case .movedAndEdited:
      (post.at, post.state) = (Moment(day + 7 * weeks, minute: minute), .scheduled)
      post.text = "\(post.id) by \(who)"
    case .unscheduled: (post.at, post.state) = (nil, .draft)
    case .sameWeek: (post.at, post.state) = (Moment(day, minute: minute), .scheduled)
    }
    return post
  }

  /// As git does it, over the files of `ours`.
  private func merge(_ base: Files, _ ours: PlanFolder, _ theirs: Files, in folder: TemporaryFolder) throws
    -> [String]
  {
    let mine = try ours.allBytes()
    var notes: [String] = []
    for name in Set(mine.keys).union(theirs.keys).sorted() where mine[name] != theirs[name] {
      if theirs[name] == base[name] { continue }
      guard mine[name] != base[name] else {
        try ours.put(theirs[name] ?? [], in: name)
        continue
      }
      for (version, bytes) in [("base", base[name]), ("theirs", theirs[name])] {
        try Data(bytes ?? []).write(to: URL(fileURLWithPath: "\(folder.path)/\(version)"))
      }
      var number = 0
      notes += try MergedFiles(
        base: "\(folder.path)/base", ours: ours.path(name), theirs: "\(folder.path)/theirs", path: name
      ) { taken in
        number += 1
        return PostID("v\(name.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude % 100_000)-\(number)")
          ?? .blank
      }.notes
    }
    return notes
  }

  @Test("no post is lost, none is doubled in silence, and what nobody touched stands once")
  func accounted() throws {
    var chance = SplitMix64(seed: 12)
    for round in 0..<Self.merges { try mergeOnce(round, &chance) }
  }

  private func mergeOnce(_ round: Int, _ chance: inout SplitMix64) throws {
    let folder = try TemporaryFolder()
    let posts = try base()
    let plans = try ["ours", "theirs"].map { try folder.makePlan(named: $0) }
    for plan in plans {
      try plan.change(by: "add", at: PlanFolder.noon) { book in
        try book.add(posts)
        return ("added", ())
      }
    }
    let before = try plans[0].allBytes()
    let mine = try change(plans[0], posts, by: "us", &chance)
    let others = try change(plans[1], posts, by: "them", &chance)
    let written = try plans.map { try $0.everyPost() }
    let notes = try merge(before, plans[0], try plans[1].allBytes(), in: folder)
    let found = try plans[0].everyPost()
    let findings = try plans[0].findings()
    for post in posts {
      let place: Comment =
        "round \(round), \(post.id): \(mine[post.id] ?? .nothing), \(others[post.id] ?? .nothing)"
      let versions = found.filter { $0.text.hasPrefix("\(post.id) ") }
      let sides = written.map { side in side.first { $0.id == post.id } }
      for side in sides { expectKept(side, of: post, among: versions, sides, place) }
      if versions.count > 1 {
        #expect(
          findings.contains { $0.contains("\(post.id) “") || $0.contains("version of \(post.id) ") }, place)
      }
      if mine[post.id] == .dropped, !versions.isEmpty {
        let isTold = (findings + notes).contains {
          $0.contains("\(post.id) “") && ($0.contains("dropped") || $0.contains("removed"))
        }
        #expect(isTold, place)
      }
    }
    for who in ["us", "them"] { #expect(found.count { $0.text == "new by \(who)" } == 1, "round \(round)") }
    try expectMended(plans[0], found, "round \(round)")
  }

  /// What a side made of a post stands, whole or joined with what the other made of it; what it left is the other's.
  private func expectKept(
    _ side: Post?, of base: Post, among versions: [Post], _ sides: [Post?], _ place: Comment
  ) {
    guard let side else { return }
    guard side != base else {
      // The other side decides: it is there as that has it, or gone.
      let other = sides.first { $0 != base } ?? base
      #expect(versions.count == (other == nil ? 0 : 1), place)
      return
    }
    if side.text != base.text { #expect(versions.contains { $0.text == side.text }, place) }
    if side.at != base.at { #expect(versions.contains { $0.at == side.at }, place) }
  }

  /// Mending gives every post an id of its own, loses no word, and goes on to ask which version to keep.
  private func expectMended(_ plan: PlanFolder, _ found: [Post], _ place: Comment) throws {
    let doubled = Dictionary(grouping: found, by: \.id).values.filter { Set($0).count > 1 }.flatMap(Set.init)
      .count
    let ids = Set(found.filter { post in found.count { $0.id == post.id } > 1 }.map(\.id)).count
    try plan.mendAll()
    let mended = try plan.everyPost()
    #expect(Set(mended.map(\.id)).count == mended.count, place)
    #expect(
      Set(mended.map { "\($0.text) \($0.at?.description ?? "")" })
        == Set(found.map { "\($0.text) \($0.at?.description ?? "")" }), place)
    #expect(mended.count { $0.versionOf != nil } >= doubled - ids, place)
  }
}

extension PlanFolder {
  /// As they stand in the files, doubles and all.
  fileprivate func everyPost() throws -> [Post] {
    try read { book in try book.drafts() + book.fileWeeks().flatMap { book.filePage($0).posts } }
  }
}

import Foundation
import Testing

@Suite(
  "Two people change a plan, and git merges", .tags(.program),
  .enabled(if: GitRepository.isThere, GitRepository.isMissing))
struct GitMergeTests {
  private static let week = "weeks/2026-W47.json"

  private func withRepository(
    isMergedByPlanner: Bool = true, _ body: (GitRepository) throws -> Void
  ) throws {
    let repository = try GitRepository(isMergedByPlanner: isMergedByPlanner)
    defer { repository.remove() }
    try repository.take(
      ("a2aaaa", "Monday", "2026-11-16T09:00"), ("b3bbbb", "Tuesday", "2026-11-17T09:00"),
      ("c4cccc", "Wednesday", "2026-11-18T09:00"), ("d5dddd", "Thursday", "2026-11-19T09:00"),
      ("e6eeee", "A draft", nil))
    try body(repository)
  }

  @Test("git alone merges new posts in different places of a week")
  func differentPlaces() throws {
    try withRepository(isMergedByPlanner: false) { repository in
      let merge = try repository.merge(
        theirs: { try repository.take(("f7ffff", "Theirs", "2026-11-16T12:00")) },
        ours: { try repository.take(("g8gggg", "Ours", "2026-11-18T12:00")) })
      #expect(merge.status == 0, "\(merge.said)")
      #expect(
        try repository.texts() == ["A draft", "Monday", "Ours", "Theirs", "Thursday", "Tuesday", "Wednesday"])
    }
  }

  @Test("git alone stops at new posts in the same place, and planner merges them by their times")
  func samePlace() throws {
    for isMergedByPlanner in [false, true] {
      try withRepository(isMergedByPlanner: isMergedByPlanner) { repository in
        let merge = try repository.merge(
          theirs: { try repository.take(("f7ffff", "Theirs", "2026-11-20T12:00"), ("h9hhhh", "T", nil)) },
          ours: { try repository.take(("g8gggg", "Ours", "2026-11-20T09:00"), ("j2jjjj", "O", nil)) })
        #expect((merge.status == 0) == isMergedByPlanner, "\(merge.said)")
        guard isMergedByPlanner else { return }
        let ids = try repository.entries("posts", in: Self.week).compactMap { $0["id"] as? String }
        #expect(ids == ["a2aaaa", "b3bbbb", "c4cccc", "d5dddd", "g8gggg", "f7ffff"])
        #expect(try repository.texts().count == 9)
      }
    }
  }

  @Test("where both changed one post otherwise, it has both changes")
  func differentFields() throws {
    try withRepository { repository in
      let merge = try repository.merge(
        theirs: { try repository.run("kind", "b3bbbb", "talk") },
        ours: { try repository.run("edit", "b3bbbb", "Tuesday, by the kiln") })
      #expect(merge.status == 0, "\(merge.said)")
      let post = try #require(try repository.entries("posts", in: Self.week).dropFirst().first)
      #expect(post["text"] as? String == "Tuesday, by the kiln")
      #expect(post["kind"] as? String == "talk")
    }
  }

  @Test("a post that one gave words of its own for a platform, and the other a picture, has both")
  func variantAndPicture() throws {
    try withRepository { repository in
      let merge = try repository.merge(
        theirs: { try repository.run("variant", "b3bbbb", "mastodon", "Tuesday, by the kiln") },
        ours: {
          try repository.write("GIF89a", to: "crock.gif")
          try repository.run("picture", "b3bbbb", "crock.gif", "--copy", "--alt", "A crock with its lid.")
        })
      #expect(merge.status == 0, "\(merge.said)")
      let post = try #require(try repository.entries("posts", in: Self.week).dropFirst().first)
      let variants = try #require(post["variants"] as? [[String: Any]])
      let pictures = try #require(post["pictures"] as? [[String: Any]])
      #expect(variants.compactMap { $0["text"] as? String } == ["Tuesday, by the kiln"])
      #expect(pictures.compactMap { $0["file"] as? String } == ["media/crock.gif"])
      #expect(pictures.compactMap { $0["alt"] as? String } == ["A crock with its lid."])
    }
  }

  @Test("where both gave one post another text, there are two posts, and git's answer says so")
  func sameField() throws {
    try withRepository { repository in
      let merge = try repository.merge(
        theirs: { try repository.run("edit", "b3bbbb", "Tuesday, theirs") },
        ours: { try repository.run("edit", "b3bbbb", "Tuesday, ours") })
      #expect(merge.status == 0, "\(merge.said)")
      #expect(merge.said.contains("b3bbbb “Tuesday, ours” was changed on both sides"), "\(merge.said)")
      let posts = try repository.entries("posts", in: Self.week).filter {
        $0["at"] as? String == "2026-11-17T09:00"
      }
      #expect(Set(posts.compactMap { $0["text"] as? String }) == ["Tuesday, ours", "Tuesday, theirs"])
      #expect(posts.first { $0["id"] as? String == "b3bbbb" }?["text"] as? String == "Tuesday, ours")
    }
  }

  @Test("a post that one dropped and the other changed stays, and git's answer says so")
  func droppedAndChanged() throws {
    try withRepository { repository in
      let merge = try repository.merge(
        theirs: { try repository.run("drop", "b3bbbb") },
        ours: { try repository.run("edit", "b3bbbb", "Tuesday, by the kiln") })
      #expect(merge.status == 0, "\(merge.said)")
      #expect(
        merge.said.contains("b3bbbb “Tuesday, by the kiln” was removed here on one side"), "\(merge.said)")
      #expect(try repository.texts().contains("Tuesday, by the kiln"))
    }
  }

  @Test("a draft that one scheduled and the other changed stands in both files, so that nothing is lost")
  func moved() throws {
    try withRepository { repository in
      let merge = try repository.merge(
        theirs: { try repository.run("schedule", "e6eeee", "2026-11-20 10:00") },
        ours: { try repository.run("edit", "e6eeee", "A better draft") })
      #expect(merge.status == 0, "\(merge.said)")
      #expect(merge.said.contains("e6eeee “A better draft” was removed here on one side"), "\(merge.said)")
      func has(_ text: String, in file: String) throws -> Bool {
        try repository.entries("posts", in: file).contains { $0["text"] as? String == text }
      }
      #expect(try has("A better draft", in: "drafts.json") && has("A draft", in: Self.week))
    }
  }

  @Test("what both say of the plan comes together, name by name")
  func plan() throws {
    try withRepository { repository in
      try repository.run("goal", "add", "class", "--target", "60")
      let merge = try repository.merge(
        theirs: {
          try repository.run("goal", "add", "letter")
          try repository.run("goal", "add", "class", "--measure", "bookings")
          try repository.run("platform", "add", "bluesky")
          try repository.run("team", "add", "@ines")
        },
        ours: {
          try repository.run("goal", "add", "cafes")
          try repository.run("goal", "add", "class", "--target", "70")
          try repository.run("platform", "add", "threads")
          try repository.run("team", "add", "@nell")
        })
      #expect(merge.status == 0, "\(merge.said)")
      let goals = try repository.entries("goals", in: "plan.json")
      #expect(Set(goals.compactMap { $0["name"] as? String }) == ["class", "letter", "cafes"])
      #expect(goals.first?["target"] as? Int == 70 && goals.first?["measure"] as? String == "bookings")
      let platforms = try repository.entries("platforms", in: "plan.json")
      #expect(Set(platforms.compactMap { $0["name"] as? String }) == ["mastodon", "bluesky", "threads"])
      #expect(Set(try repository.read("plan.json")["team"] as? [String] ?? []) == ["@ines", "@nell"])
    }
  }

  @Test("where both gave a goal another target, git stops, the plan reads, and both stand in it")
  func planConflict() throws {
    try withRepository { repository in
      try repository.run("goal", "add", "class", "--target", "60")
      let merge = try repository.merge(
        theirs: { try repository.run("goal", "add", "class", "--target", "80") },
        ours: { try repository.run("goal", "add", "class", "--target", "70") })
      #expect(merge.status == 1, "\(merge.said)")
      #expect(merge.said.contains("goals, class, target was changed on both sides"), "\(merge.said)")
      let goal = try #require(try repository.entries("goals", in: "plan.json").first)
      #expect(goal["target"] as? Int == 70)
      #expect((goal["theirs"] as? [String: Any])?["target"] as? Int == 80)
      #expect(try repository.texts().count == 5)
    }
  }
}

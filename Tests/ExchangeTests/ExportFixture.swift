import Planning
import PostText
import Testing

@testable import Exchange

/// A plan with posts to hand on.
struct ExportFixture {
  static let now = Moment("2026-11-23T12:00")

  var plan: Plan
  var posts: [Post]

  init() throws {
    plan = Plan(brand: "Harbour, Bakery; & Sons", zone: "Europe/London")
    plan.platforms = [ChosenPlatform(.mastodon, reason: "neighbours")]
    posts = [
      try Self.post(
        "a2", "Fresh \"rye\", at seven\nhttps://harbourbakery.example.com/rye 🥖", "2026-11-24T09:00"),
      try Self.post("b3", "@mardlepots throws every crock", "2026-11-24T09:05", kind: .share),
    ]
  }

  static func post(
    _ id: String, _ text: String, _ at: String?, on platforms: [Platform] = [.mastodon], kind: Kind? = nil
  ) throws -> Post {
    Post(
      id: try #require(PostID(id)), text: text, platforms: platforms, kind: kind,
      at: at.flatMap { Moment($0) },
      state: at == nil ? .draft : .scheduled, created: Moment("2026-11-20T08:30"))
  }

  /// - Parameter change: what is asked otherwise.
  func order(_ change: (inout ExportOrder) -> Void = { _ in }) throws -> ExportOrder {
    var order = ExportOrder(
      name: "harbour-bakery", plan: plan, posts: posts, now: try #require(Self.now),
      // Winter in London is UTC.
      instant: { $0.day.number * 86400 + $0.minute * 60 })
    change(&order)
    return order
  }

  func export(_ exporter: Exporter, _ change: (inout ExportOrder) -> Void = { _ in }) throws -> Export {
    try exporter.write(order(change))
  }

  /// The text of an export of a single file.
  func text(_ exporter: Exporter, _ change: (inout ExportOrder) -> Void = { _ in }) throws -> String {
    let files = try export(exporter, change).files
    #expect(files.count == 1)
    return try #require(files.first).text
  }
}

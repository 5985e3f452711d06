import Application
import Guidance
import Planning

/// What came back on a post, raw and without the house.
public struct MetricsReply: Presentable, Encodable {
  struct FollowersFields: Encodable, Sendable {
    var platform: String
    var on: String
    var count: Int
  }

  var version = 1
  var post: PostFields
  var reach: ReachFields
  /// Reactions from outside on each view.
  @Nullable var perView: Double?
  var followers: [FollowersFields]
  private let measured: MeasuredPost

  private enum CodingKeys: CodingKey { case version, post, reach, perView, followers }

  public init(_ measured: MeasuredPost) {
    self.measured = measured
    post = PostFields(measured.post)
    reach = ReachFields(measured.reach)
    perView = measured.reach.perView.map { ($0 * 10000).rounded() / 10000 }
    followers = measured.followers.map {
      FollowersFields(platform: $0.platform, on: $0.on.description, count: $0.count)
    }
  }

  public var document: Document {
    return Document(title: measured.post.named, [.details(measured.reach.blocks)] + measured.followers.block)
  }
}

extension Plan {
  /// How many followed by then, platform by platform: told, and told last.
  func followersBlock(on day: Day) -> [Block] {
    let counts = Dictionary(grouping: followers.filter { $0.on <= day }, by: \.platform)
    return counts.values.compactMap { $0.max { $0.on < $1.on } }.sorted { $0.platform < $1.platform }.block
  }
}

extension [Followers] {
  fileprivate var block: [Block] {
    guard !isEmpty else { return [] }
    let words = map { "\($0.count) on \($0.platform) (\($0.on.spoken))" }
    return [.aside(StyledText("Followers: \(words.joined(separator: ", "))."))]
  }
}

/// Counts as `week --json` gives them, everybody's and without the house.
struct ReachFields: Encodable, Sendable {
  /// Null where nobody has noted it.
  struct Counts: Encodable, Sendable {
    @Nullable var views: Int?
    @Nullable var likes: Int?
    @Nullable var comments: Int?
    @Nullable var shares: Int?

    init(_ counts: Reach.Counts, else unknown: Int?) {
      (views, likes) = (counts.views ?? unknown, counts.likes ?? unknown)
      (comments, shares) = (counts.comments ?? unknown, counts.shares ?? unknown)
    }
  }

  var raw: Counts
  var outside: Counts
  /// Of all reactions, what part came from the house; null without any.
  @Nullable var staffShare: Double?

  /// - Parameter ofNone: what no posts have in sum.
  init(_ reach: Reach, ofNone: Int? = nil) {
    let unknown = reach.posts == 0 ? ofNone : nil
    raw = Counts(reach.raw, else: unknown)
    outside = Counts(reach.outside, else: unknown)
    staffShare = reach.staffShare.map { ($0 * 1000).rounded() / 1000 }
  }
}

extension Reach {
  /// Both counts side by side; nothing of either where nothing is known.
  var blocks: [Block] {
    guard posts > 0 else {
      return [
        .paragraph(StyledText(advice: "Nothing is noted yet. Note it with: metrics POST --views N --likes N"))
      ]
    }
    let rows: [(String, (Counts) -> Int?)] = [
      ("views", { $0.views }), ("likes", { $0.likes }), ("comments", { $0.comments }),
      ("shares", { $0.shares }),
    ]
    let table = Table(
      [.init("What"), .init("All", caption: "all:"), .init("Outside", caption: "outside:")],
      rows.map { name, count in
        [
          .text(StyledText(name)), count(raw).map { .number($0) } ?? .text("not known"),
          name == "views" && count(raw) != nil
            ? .text("not known apart") : count(outside).map { .number($0, .strong) } ?? .text("not known"),
        ]
      })
    let share = staffShare.map {
      "Of all reactions, \(Int(($0 * 100).rounded())) % came from your own people."
    }
    let rate = perView.map { "From outside, \(Int(($0 * 1000).rounded())) reactions on 1000 views." }
    return [.table(table)] + [share, rate].compactMap(\.self).map { .paragraph(StyledText($0)) }
  }
}

import Planning
import PostText

/// What is to leave, and how.
public struct ExportOrder: Sendable {
  /// The plan's name, as its folder has it.
  public var name: String
  public var plan: Plan
  /// In the order in which they are to leave.
  public var posts: [Post]
  /// The only platforms that they leave for; empty for each post's own.
  public var platforms: [Platform]
  /// The time that it is for the plan.
  public var now: Moment
  /// The columns that were asked for, as `Text=text,When=at`.
  public var columns: String?
  /// The file that is to be filled.
  public var template: [UInt8]?
  /// Whether days stand before months where a tool takes either.
  public var isDayFirst = false
  /// The seconds since 1970-01-01 00:00 UTC of a time in the plan's zone; nil where that is not known here.
  public var instant: @Sendable (Moment) -> Int?

  public init(
    name: String, plan: Plan, posts: [Post], now: Moment, platforms: [Platform] = [], columns: String? = nil,
    template: [UInt8]? = nil, isDayFirst: Bool = false,
    instant: @escaping @Sendable (Moment) -> Int? = { _ in nil }
  ) {
    self.name = name
    self.plan = plan
    self.posts = posts
    self.now = now
    self.platforms = platforms
    self.columns = columns
    self.template = template
    self.isDayFirst = isDayFirst
    self.instant = instant
  }

  /// Where a post is out or is to go out, of the platforms that were asked for.
  func platforms(of post: Post) -> [Platform] {
    let own = plan.places(of: post)
    return platforms.isEmpty ? own : own.filter(platforms.contains)
  }

  /// What it says there, each wording once.
  func wordings(of post: Post) -> [PlatformWording] { post.wordings(on: platforms(of: post)) }
}

/// What came of an order.
public struct Export: Sendable {
  public var files: [ExportedFile]
  /// In the order of the posts.
  public var remarks: [ExportRemark]

  init(_ files: [ExportedFile], _ remarks: [ExportRemark] = []) {
    self.files = files
    self.remarks = remarks
  }
}

public struct ExportedFile: Hashable, Sendable {
  /// What tells it from the others of the same export, such as `mastodon-2`; empty where it is the only one.
  public var part: String
  public var text: String
  /// How many posts are in it.
  public var posts: Int

  public init(part: String = "", text: String, posts: Int) {
    self.part = part
    self.text = text
    self.posts = posts
  }
}

/// What to know of an export: what did not leave and why, and what the tool makes of the rest.
public enum ExportRemark: Hashable, Sendable {
  /// A post that stays behind.
  case leftOut(PostID, words: String, Reason)
  /// A post that goes out on fewer platforms than its own.
  case notOn([Platform], PostID)
  /// Posts that are so near one another that the tool takes only one of them.
  case tooClose(PostID, to: PostID, minutes: Int)
  /// The tool takes a post only so many minutes before its time.
  case tooSoon(PostID, minutes: Int)
  /// Cells that a spreadsheet would run.
  case runBySpreadsheets([PostID])
  /// The file gives times without their zone: they are in this one.
  case timesIn(zone: String)
  case dayOrder(dayFirst: Bool)
  /// The form of the times is not told by the tool.
  case timeFormUnsure(example: String)
  /// A row without a time: the tool finds one.
  case untimed(posts: Int)
  /// Who pays nothing gets so many rows in.
  case freePlanTakes(rows: Int)

  public enum Reason: Hashable, Sendable {
    case alreadyOut
    case noTime
    case timeHasPassed(Moment)
    /// The names of the rules that stop it.
    case stopped(rules: [String])
    case noPlatform
    /// The tool has no column for any of its platforms.
    case noColumn([Platform])
  }
}

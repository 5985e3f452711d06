import Planning
import PostText

/// The plans that there are.
public struct PlansReply: Presentable, Encodable {
  var version = 1
  var plans: [String]
  @Nullable var open: String?

  public init(_ plans: [String], open: String?) {
    self.plans = plans
    self.open = open
  }

  public var document: Document {
    guard !plans.isEmpty else {
      return Document([
        .paragraph(StyledText(advice: "There is no plan yet. Start one with: new, or import ARCHIVE"))
      ])
    }
    return Document([.list(plans.map { $0 == open ? "\($0, .name) (open)" : "\($0, .name)" })])
  }
}

/// A plan's names and zone.
public struct BrandReply: Presentable, Encodable {
  var version = 1
  var plan: String
  var brand: String
  var alsoCalled: [String]
  var handles: [String]
  var domains: [String]
  var team: [String]
  var zone: String

  public init(_ name: String, _ plan: Plan) {
    self.plan = name
    brand = plan.brand
    alsoCalled = plan.alsoCalled
    handles = plan.handles
    domains = plan.domains
    team = plan.team
    zone = plan.zone
  }

  public var document: Document {
    let rows = [
      ("brand", brand), ("also", alsoCalled.joined(separator: ", ")),
      ("handles", handles.joined(separator: " ")),
      ("domains", domains.joined(separator: " ")),
      ("team", team.joined(separator: " ")), ("zone", zone),
    ]
    return Document([
      .table(
        Table(
          [.init("What"), .init("Names", .long)],
          rows.map { [.text("\($0.0, .secondary)"), .text($0.1.isEmpty ? "none" : "\($0.1)")] }))
    ])
  }
}

/// The platforms that the plan has chosen.
public struct PlatformListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var platform: String
    @Nullable var reason: String?
    @Nullable var rhythm: Int?
    @Nullable var limit: Int?
    @Nullable var hashtags: Int?
    @Nullable var links: Int?
    /// The most pictures, where that is not the usual; left out where it is.
    var pictures: Int?
    /// Whether what is too long for a post goes as a thread; left out where it doesn't.
    var thread: Bool?
  }

  var version = 1
  var platforms: [Fields]

  public init(_ plan: Plan) {
    platforms = plan.platforms.map {
      Fields(
        platform: $0.platform.rawValue, reason: $0.reason, rhythm: $0.rhythm, limit: $0.limit,
        hashtags: $0.hashtags,
        links: $0.links, pictures: $0.pictures, thread: $0.thread ? true : nil)
    }
  }

  public var document: Document {
    guard !platforms.isEmpty else {
      let names = Platform.allCases.map(\.rawValue).joined(separator: ", ")
      return Document([
        .paragraph("No platform is chosen yet. Choose few with: \("platform add NAME", .command) (\(names))")
      ])
    }
    let rows = platforms.map { platform -> [Table.Cell] in
      let limits = [
        platform.rhythm.map { "\($0) a week" }, platform.limit.map { "limit \($0)" },
        platform.hashtags.map { "hashtags \($0)" }, platform.links.map { "links \($0)" },
        platform.pictures.map { "pictures \($0)" }, platform.thread == true ? "threads" : nil,
      ].compactMap { $0 }.joined(separator: ", ")
      return [
        .name(platform.platform), .text(StyledText(limits)),
        .text(StyledText(platform.reason ?? "no reason given")),
      ]
    }
    return Document([.table(Table([.init("Platform"), .init("Limits"), .init("Why", .long)], rows))])
  }
}

/// The people who work here.
public struct TeamListReply: Presentable, Encodable {
  var version = 1
  var team: [String]

  public init(_ plan: Plan) { team = plan.team }

  public var document: Document {
    guard !team.isEmpty else {
      let none = "Nobody is on the team yet. Add somebody with: team add @HANDLE"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document([.list(team.map { "\($0, .name)" })])
  }
}

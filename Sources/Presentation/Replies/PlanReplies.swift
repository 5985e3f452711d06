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
    guard !plans.isEmpty else { return Document([.line("There is no plan yet. Start one with: new NAME")]) }
    return Document(plans.map { .line($0 == open ? "\($0, .name) (open)" : "\($0, .name)", indent: 2) })
  }
}

/// A plan's names and zone.
public struct BrandReply: Presentable, Encodable {
  var version = 1
  var plan: String
  var brand: String
  var handles: [String]
  var domains: [String]
  var team: [String]
  var zone: String

  public init(_ name: String, _ plan: Plan) {
    self.plan = name
    brand = plan.brand
    handles = plan.handles
    domains = plan.domains
    team = plan.team
    zone = plan.zone
  }

  public var document: Document {
    let rows = [
      ("brand", brand), ("handles", handles.joined(separator: " ")),
      ("domains", domains.joined(separator: " ")),
      ("team", team.joined(separator: " ")), ("zone", zone),
    ]
    return Document([.table(rows.map { Block.Row(["\($0.0, .dim)"], $0.1.isEmpty ? "–" : "\($0.1)") })])
  }
}

/// The platforms that the plan has chosen.
public struct PlatformListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var platform: String
    @Nullable var reason: String?
    @Nullable var limit: Int?
    @Nullable var hashtags: Int?
    @Nullable var links: Int?
  }

  var version = 1
  var platforms: [Fields]

  public init(_ plan: Plan) {
    platforms = plan.platforms.map {
      Fields(
        platform: $0.platform.rawValue, reason: $0.reason, limit: $0.limit, hashtags: $0.hashtags,
        links: $0.links)
    }
  }

  public var document: Document {
    guard !platforms.isEmpty else {
      let names = Platform.allCases.map(\.rawValue).joined(separator: ", ")
      return Document([.line("No platform is chosen yet. Choose few with: platform add NAME (\(names))")])
    }
    return Document([
      .table(
        platforms.map { platform in
          let limit = [
            platform.limit.map { "limit \($0)" }, platform.hashtags.map { "hashtags \($0)" },
            platform.links.map { "links \($0)" },
          ].compactMap { $0 }.joined(separator: ", ")
          return Block.Row(
            ["\(platform.platform, .name)", StyledText(limit)],
            StyledText(platform.reason ?? "no reason given"))
        })
    ])
  }
}

/// The plan's goals.
public struct GoalListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    @Nullable var measure: String?
    @Nullable var target: Double?
    @Nullable var by: String?
  }

  var version = 1
  var goals: [Fields]
  private let listed: [Goal]

  private enum CodingKeys: CodingKey { case version, goals }

  public init(_ plan: Plan) {
    listed = plan.goals
    goals = plan.goals.map {
      Fields(name: $0.name, measure: $0.measure, target: $0.target, by: $0.by?.description)
    }
  }

  public var document: Document {
    guard !listed.isEmpty else {
      return Document([
        .line("There is no goal yet. Set one with: goal add NAME --measure TEXT --target N --by DATE")
      ])
    }
    return Document([.table(listed.map { Block.Row(["\($0.name, .name)"], StyledText($0.aim)) })])
  }
}

extension Goal {
  /// `60 Saturday class bookings by Thu 31 Dec 2026`.
  public var aim: String {
    let number = target.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)" }
    let parts = [number, measure, by.map { "by \($0.spoken)" }].compactMap { $0 }
    return parts.isEmpty ? "no measure, target or date yet" : parts.joined(separator: " ")
  }
}

/// The people who work here.
public struct TeamListReply: Presentable, Encodable {
  var version = 1
  var team: [String]

  public init(_ plan: Plan) { team = plan.team }

  public var document: Document {
    guard !team.isEmpty else {
      return Document([.line("Nobody is on the team yet. Add somebody with: team add @HANDLE")])
    }
    return Document(team.map { .line("\($0, .name)", indent: 2) })
  }
}

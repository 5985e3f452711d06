import Planning
import PostText
import Storage

/// What may be noted of a platform; what is nil stays as it is.
public struct PlatformNotes: Sendable {
  /// Why the brand is there.
  public var reason: String?
  /// How many posts a week are intended: 1 to 1000.
  public var rhythm: Int?
  /// Limits where the brand's are not the usual ones.
  public var limit: Int?
  public var hashtags: Int?
  public var links: Int?
  public var pictures: Int?
  /// Whether what is too long for a post goes out as a thread.
  public var thread: Bool?

  public init(
    reason: String? = nil, rhythm: Int? = nil, limit: Int? = nil, hashtags: Int? = nil, links: Int? = nil,
    pictures: Int? = nil, thread: Bool? = nil
  ) {
    self.reason = reason
    self.rhythm = rhythm
    self.limit = limit
    self.hashtags = hashtags
    self.links = links
    self.pictures = pictures
    self.thread = thread
  }

  /// - Throws: `Problem` when a figure is out of its range.
  fileprivate func check(for platform: Platform) throws {
    guard
      [limit, hashtags, links, pictures].allSatisfy({ $0.map(ChosenPlatform.ownLimits.contains) ?? true })
    else {
      throw Problem(
        .numberOutOfRange, "A limit is 1 to \(ChosenPlatform.ownLimits.upperBound).",
        hint: "Type it as: platform add \(platform.rawValue) --limit 5000")
    }
    guard thread != true || platform.hasThreads else {
      throw Problem(
        .noThreads, "\(platform.name) has no threads.",
        hint:
          "There are on: \(Platform.allCases.filter(\.hasThreads).map(\.rawValue).joined(separator: ", "))")
    }
    guard rhythm.map({ (1...1000).contains($0) }) ?? true else {
      throw Problem(
        .numberOutOfRange, "A rhythm is 1 to 1000 posts a week.",
        hint: "Type it as: platform add \(platform.rawValue) --rhythm 5")
    }
  }

  fileprivate func apply(to chosen: inout ChosenPlatform) {
    chosen.reason = reason ?? chosen.reason
    chosen.rhythm = rhythm ?? chosen.rhythm
    chosen.limit = limit ?? chosen.limit
    chosen.hashtags = hashtags ?? chosen.hashtags
    chosen.links = links ?? chosen.links
    chosen.pictures = pictures ?? chosen.pictures
    chosen.thread = thread ?? chosen.thread
    chosen.decide([
      .reason: reason != nil, .rhythm: rhythm != nil, .limit: limit != nil, .hashtags: hashtags != nil,
      .links: links != nil, .pictures: pictures != nil, .thread: thread != nil,
    ])
  }
}

extension OpenPlan {
  /// Chooses platforms, or changes what is noted of them.
  public mutating func choose(_ platforms: [Platform], _ notes: PlatformNotes = PlatformNotes()) throws
    -> Outcome
  {
    for platform in platforms { try notes.check(for: platform) }
    return try changePlan { plan, _ in
      let outcomes = platforms.map { Self.choose($0, notes, in: &plan) }
      return outcomes.count == 1 ? outcomes[0] : Outcome(together: outcomes)
    }
  }

  private static func choose(_ platform: Platform, _ notes: PlatformNotes, in plan: inout Plan) -> Outcome {
    let before = plan.chosen(platform)
    plan.choose(platform)
    for index in plan.platforms.indices where plan.platforms[index].platform == platform {
      notes.apply(to: &plan.platforms[index])
    }
    let all = plan.platforms.map(\.platform)
    guard let before, let after = plan.chosen(platform) else {
      return Outcome(.platformAdded(platform: platform, all: all))
    }
    return Outcome(
      .platformChanged(platform: platform, alterations: after.alterations(since: before)),
      remarks: [.platformsNow(all)])
  }

  /// Leaves a platform.
  public mutating func leave(_ platform: Platform) throws -> Outcome {
    try changePlan { plan, _ in
      guard plan.chosen(platform) != nil else {
        throw Problem(
          .platformNotChosen, "The plan is not on \(platform.name).",
          hint: "See where it is with: platform list")
      }
      plan.platforms.removeAll { $0.platform == platform }
      return Outcome(.platformRemoved(platform: platform))
    }
  }
}

extension ChosenPlatform {
  func alterations(since before: ChosenPlatform) -> [Alteration] {
    var all: [Alteration] = []
    all.note(.reason, before.reason, reason)
    all.note(.rhythm, before.rhythm.map(String.init), rhythm.map(String.init))
    all.note(.limit, before.limit.map(String.init), limit.map(String.init))
    all.note(.hashtags, before.hashtags.map(String.init), hashtags.map(String.init))
    all.note(.links, before.links.map(String.init), links.map(String.init))
    all.note(.pictures, before.pictures.map(String.init), pictures.map(String.init))
    all.note(.thread, String(before.thread), String(thread))
    return all
  }
}

extension Plan {
  mutating func choose(_ platform: Platform) {
    if chosen(platform) == nil { platforms.append(ChosenPlatform(platform)) }
  }
}

import PostText

/// What a brand wants from its posts and where it talks: all of a plan but the posts.
public struct Plan: Hashable, Sendable, KeepsUnknownFields {
  public var brand: String
  /// Why the brand talks in public at all.
  public var purpose: String?
  /// Other names that the brand goes by, and those of its products.
  public var alsoCalled: [String] = []
  /// With their `@`.
  public var handles: [String] = []
  public var domains: [String] = []
  /// Handles of the people who work here, with their `@`.
  public var team: [String] = []
  public var goals: [Goal] = []
  public var audiences: [Audience] = []
  /// Places where one listens.
  public var outposts: [Outpost] = []
  /// How many followed, by platform and day.
  public var followers: [Followers] = []
  /// What is known of the people whom the posts are for.
  public var interview: [InterviewAnswer] = []
  /// Conversations that are to be furthered.
  public var topics: [Topic] = []
  public var platforms: [ChosenPlatform] = []
  public var mix = Mix.twentyToOne
  /// In order; the last one may still run.
  public var trials: [Trial] = []
  /// Words that must not get out, such as the name of a product that is not announced.
  public var confidential: [String] = []
  public var avoidedWords: [AvoidedWord] = []
  public var allowances: [Allowance] = []
  /// Texts with blanks, of which posts are made.
  public var templates: [Template] = []
  /// The times of the week at which posts are wont to go out.
  public var slots: [Slot] = []
  /// How many minutes two posts on one platform are to be apart, where that is not the usual.
  public var apart: Int?
  /// An IANA name, such as `Europe/London`: every time in the plan is local to it.
  public var zone: String
  /// The day on which an example plan stands still; nil for a plan that lives.
  public var today: Day?
  public var unknown = UnknownFields()

  public init(brand: String, zone: String) {
    self.brand = brand
    self.zone = zone
  }

  public var names: OwnNames {
    OwnNames(brand: brand, alsoCalled: alsoCalled, handles: handles, domains: domains, team: team)
  }

  public func chosen(_ platform: Platform) -> ChosenPlatform? {
    platforms.first { $0.platform == platform }
  }

  /// The trial that runs.
  public var trial: Trial? { trials.last.flatMap { $0.ended == nil ? $0 : nil } }

  /// Whether `rule` keeps quiet about the post of that id; about everything, where there is none.
  public func allows(_ rule: String, for post: PostID?) -> Bool {
    allowances.contains { $0.rule == rule && ($0.post == nil || $0.post == post) }
  }

  /// In minutes: two posts on one platform that are nearer take each other's readers.
  public static let usualApart = 60
  /// What it may be.
  public static let allowedApart = 0...10_080

  /// How many minutes two posts on one platform are to be apart.
  public var minutesApart: Int { apart ?? Self.usualApart }

  /// Where a post is to go: where it says or, where it says nothing, on all platforms of the plan.
  public func platforms(of post: Post) -> [Platform] {
    post.platforms.isEmpty ? platforms.map(\.platform) : post.platforms
  }

  /// Where a post is out or, as long as it is not, is to go: on all platforms of the plan where nobody said.
  public func places(of post: Post) -> [Platform] {
    let places = post.places
    return places.isEmpty ? platforms.map(\.platform) : places
  }

  /// What `platform` takes, as this plan knows it.
  public func limits(of platform: Platform) -> Limits {
    chosen(platform)?.limits ?? .standard(for: platform)
  }
}

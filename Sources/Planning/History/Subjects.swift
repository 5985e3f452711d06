/// A post as a record names it.
public struct PostName: Hashable, Sendable, Codable {
  public var id: PostID
  /// Its first words, as they were then.
  public var words: String

  public init(_ post: Post) { self.init(post, saying: post.text) }

  /// One that says other words somewhere than its own.
  public init(_ post: Post, saying text: String) {
    id = post.id
    words = text.firstWords()
  }
}

/// A goal and what it aims at.
public struct GoalAim: Hashable, Sendable, Codable {
  public var name: String
  public var measure: String?
  public var target: Double?
  public var by: Day?

  public init(_ goal: Goal) {
    name = goal.name
    measure = goal.measure
    target = goal.target
    by = goal.by
  }
}

/// How far a goal had come on a day.
public struct GoalStanding: Hashable, Sendable, Codable {
  public struct Figure: Hashable, Sendable, Codable {
    public var on: Day
    public var value: Double
  }

  public var name: String
  /// The figure that was noted, where it is not the latest.
  public var noted: Figure?
  /// The latest figure; nil where there is none yet.
  public var latest: Figure?
  public var target: Double?
  /// What an even pace would have reached by then, where that can be told.
  public var expected: Double?

  /// - Parameter noted: what was noted just now.
  public init(_ goal: Goal, on today: Day, noted: Goal.Progress? = nil) {
    name = goal.name
    latest = goal.progress.last { $0.on <= today }.map { Figure(on: $0.on, value: $0.value) }
    target = goal.target
    expected = goal.pace(on: today)?.expected
    let figure = noted.map { Figure(on: $0.on, value: $0.value) }
    self.noted = figure == latest ? nil : figure
  }
}

/// An audience and what is known of it.
public struct AudienceProfile: Hashable, Sendable, Codable {
  public var name: String
  public var wants: String?
  public var looks: String?

  public init(_ audience: Audience) {
    name = audience.name
    wants = audience.wants
    looks = audience.looks
  }
}

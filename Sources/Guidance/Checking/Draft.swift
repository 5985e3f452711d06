import Planning
import PostText

/// A text on its way to being posted, read and judged, in its surroundings.
public struct Draft: Sendable {
  public let text: String
  /// Where it is meant to go; the plan's platforms when nothing else was said.
  public let platforms: [Platform]
  /// As the first platform reads it.
  public let entities: Entities
  /// What each platform's limits say of it.
  public let measures: [Measure]
  let wording: Wording
  public let judgement: Judgement
  /// The manager's own word.
  public let declaredKind: Kind?
  public let goal: String?
  /// Its id, where it is a post of the plan.
  public let id: PostID?
  public let surroundings: Surroundings

  public var plan: Plan { surroundings.plan }
  public var lengths: [Length] { measures.map(\.length) }
  /// The manager's word where there is one, else the judgement.
  public var kind: Kind { declaredKind ?? judgement.kind }
  /// What went out in the four weeks around its day, but for itself, oldest first.
  public var recent: [KnownPost] { surroundings.recent.filter { $0.post.id != id } }
  /// What is scheduled in its week and the next, but for itself.
  public var scheduled: [KnownPost] { surroundings.scheduled.filter { $0.post.id != id } }
  /// Whether the kind is the manager's word, or judged with confidence.
  public var isKindSure: Bool { declaredKind != nil || judgement.sure }

  public init(
    _ text: String, platforms chosen: [Platform], kind: Kind? = nil, goal: String? = nil,
    id: PostID? = nil,
    in surroundings: Surroundings
  ) {
    let plan = surroundings.plan
    let platforms = chosen.isEmpty ? plan.platforms.map(\.platform) : chosen
    self.text = text
    self.platforms = platforms
    let reading = Reading(text)
    entities = reading.entities(on: platforms.first ?? .x)
    measures = platforms.map { reading.measure(limits: plan.limits(of: $0)) }
    wording = Wording(text, entities: entities)
    judgement = surroundings.judge.judge(wording)
    declaredKind = kind
    self.goal = goal
    self.id = id
    self.surroundings = surroundings
  }

  public init(_ post: Post, in surroundings: Surroundings) {
    self.init(
      post.text, platforms: post.platforms, kind: post.kind, goal: post.goal, id: post.id, in: surroundings)
  }
}

extension Draft {
  /// The words of the text in a range of Unicode scalar offsets.
  func words(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(wording.scalars[range]))
  }
}

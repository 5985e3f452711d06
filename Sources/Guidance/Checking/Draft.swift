import Phrases
import Planning
import PostText

/// A text on its way to being posted, read and judged, in its context.
public final class Draft: Sendable {
  public let text: String
  /// Where it is meant to go; the plan's platforms when nothing else was said.
  public let platforms: [Platform]
  /// As the first platform reads it.
  public let entities: Entities
  /// What each platform's limits say of it.
  public let measures: [Measure]
  /// What a platform that it is meant for will make a link though nobody meant one.
  let linkedWords: [LinkedWords]
  let wording: Wording
  /// Looks for the plan's own terms; nil where it has none.
  let terms: TermSearch?
  public let judgement: Judgement
  /// Whether the rules of words, which know English alone, look at it.
  public let isEnglish: Bool
  let fingerprint: Fingerprint
  /// What was said of it, by whom `kindBy` names.
  public let declaredKind: Kind?
  public let kindBy: KindSource
  /// Whether its judgement goes by the word of somebody who was asked.
  public let hasOpinion: Bool
  public let goal: String?
  /// The name of the audience that it is for.
  public let audience: String?
  /// When it is scheduled for, or went out; nil for a text that has no date yet.
  public let at: Moment?
  /// Its id, where it is a post of the plan.
  public let id: PostID?
  /// The post of the plan that it is; nil for a mere text.
  public let post: Post?
  public let context: CheckContext

  public var plan: Plan { context.plan }
  public var lengths: [Length] { measures.map(\.length) }
  /// The manager's word where there is one, else the judgement.
  public var kind: Kind { declaredKind ?? judgement.kind }
  /// What went out in the four weeks around its day, but for itself, oldest first.
  public var recent: [KnownPost] { context.recent.filter { $0.post.id != id } }
  /// What is scheduled in its four weeks and the next, and not overdue, but for itself.
  public var scheduled: [KnownPost] { context.scheduled.filter { $0.post.id != id } }
  /// Scheduled posts that are to go out before it; none for a text without a date.
  public var due: [KnownPost] {
    guard let at else { return [] }
    return scheduled.filter { $0.post.at.map { $0 < at } ?? false }
  }
  /// How the plan's mix will stand just before it: over what went out in its four weeks, and what is due before it.
  public var mixBefore: MixStanding {
    var tally = context.tally
    if id != nil, let itself = context.recent.first(where: { $0.post.id == id }) {
      tally[itself.kind] -= 1
    }
    for post in due { tally[post.kind] += 1 }
    return MixStanding(plan.mix, tally)
  }
  /// Whether the kind is the manager's word, or judged with confidence.
  public var isKindSure: Bool { declaredKind != nil || judgement.isKindSure }
  /// Whether it is about us for sure, by the manager's word or by the judgement, be it a story or an offer.
  public var isAboutUsSure: Bool { declaredKind?.isAboutUs ?? judgement.isAboutUsSure }
  /// Whether the kind is likely enough for advice.
  var isKindLikely: Bool { declaredKind != nil || judgement.isKindLikely }
  var isAboutUsLikely: Bool { declaredKind?.isAboutUs ?? (judgement.kinds.aboutUs >= Judgement.likelyFrom) }

  /// - Parameter chosen: where it is to go; the plan's platforms when none is named.
  public init(
    _ text: String, platforms chosen: [Platform] = [], kind: Kind? = nil, kindBy: KindSource = .manager,
    opinion: KindOpinion? = nil, goal: String? = nil,
    audience: String? = nil, at: Moment? = nil, of post: Post? = nil, in context: CheckContext
  ) {
    let platforms = (chosen.isEmpty ? context.plan.platforms.map(\.platform) : chosen).withoutRepeats
    self.text = text
    self.platforms = platforms
    let reading = Reading(text)
    entities = reading.entities(on: platforms.first ?? .x)
    let limits = context.limits
    measures = platforms.map { reading.measure(limits: limits[$0.place]) }
    linkedWords = LinkedWords.all(in: reading, on: platforms)
    wording = Wording(Array(of: reading), entities: entities)
    let hasTerms = !context.confidential.isEmpty || !context.avoided.isEmpty
    terms = hasTerms ? TermSearch(wording.scalars) : nil
    isEnglish = Language.isEnglish(wording)
    var judgement = context.judge.judge(wording, isEnglish: isEnglish)
    if let opinion { judgement.kinds = KindProbabilities(opinion) }
    self.judgement = judgement
    hasOpinion = opinion != nil
    fingerprint = FingerprintScanner.fingerprint(of: wording.scalars)
    declaredKind = kind
    self.kindBy = kindBy
    self.goal = goal
    self.audience = audience
    self.at = at
    self.post = post
    id = post?.id
    self.context = context
  }

  /// - Parameters:
  ///   - text: what it says there, if not its text.
  ///   - chosen: where it is to go, if not where the post says.
  public convenience init(
    _ post: Post, saying text: String? = nil, platforms chosen: [Platform] = [], in context: CheckContext
  ) {
    self.init(
      text ?? post.text, platforms: chosen.isEmpty ? post.platforms : chosen, kind: post.kind,
      kindBy: post.kindBy, opinion: post.opinion, goal: post.goal, audience: post.audience, at: post.at,
      of: post, in: context)
  }

  /// A post in each of its wordings, each on the platforms that have it.
  /// - Parameter chosen: where it is to go, if not where the post says.
  static func all(of post: Post, platforms chosen: [Platform] = [], in context: CheckContext) -> [Draft] {
    guard !post.variants.isEmpty else { return [Draft(post, platforms: chosen, in: context)] }
    let named = chosen.isEmpty ? post.platforms : chosen
    let platforms = named.isEmpty ? context.plan.platforms.map(\.platform) : named
    return post.wordings(on: platforms).map { wording in
      Draft(post, saying: wording.text, platforms: wording.platforms, in: context)
    }
  }
}

extension Draft {
  /// The words of the text in a range of Unicode scalar offsets.
  func words(_ range: Range<Int>) -> String {
    String(scalars: wording.scalars[range])
  }
}

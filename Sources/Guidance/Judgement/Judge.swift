import Planning
import PostText

/// Judges texts for one brand.
public struct Judge: Sendable {
  let marks: OwnMarks
  /// nil where nothing is known of the plan's other posts.
  private let lessons: Lessons?

  private let model: KindModel
  /// nil where none are kept.
  package let readings: PostReadings?
  /// nil where none are kept.
  package let judged: JudgedKinds?

  public init(names: OwnNames) { self.init(names: names, learned: nil) }

  /// A judge that knows what the plan posts about, and that has learned from the kinds that the manager said.
  /// - Parameters:
  ///   - readings: what was read of some posts before, by a judge of these names and this model.
  ///   - judged: what a judge that has learned from the same has said of some posts already.
  ///   - model: another one for what measures models.
  package init(
    names: OwnNames, learned tables: [LearnedTable]? = nil, readings: PostReadings? = nil,
    judged: JudgedKinds? = nil, model: KindModel = .fitted
  ) {
    self.readings = readings
    self.judged = judged
    marks = OwnMarks(names)
    lessons = tables.map(Lessons.init)
    self.model = model
  }

  /// The same for one that learns from a few posts at once.
  public init(names: OwnNames, after posts: [Post]) {
    self.init(names: names, learned: posts.isEmpty ? [] : [LearnedTable(of: posts, names: names)])
  }

  /// How many kinds it has learned from, early ones less than one each.
  public var answers: Double { lessons?.answers ?? 0 }

  /// - Parameter entities: what the post's first platform finds in `text`.
  public func judge(_ text: String, entities: Entities) -> Judgement {
    let wording = Wording(text, entities: entities)
    return judge(wording, isEnglish: Language.isEnglish(wording))
  }

  /// For those who have cut the text into words already.
  package func judge(_ wording: Wording, isEnglish: Bool) -> Judgement {
    let act = ActFinding(wording)
    let selling = wording.selling
    let own = OwnWords(wording, marks)
    let ownership = Ownership(of: wording, own, for: marks, sells: selling != nil)
    let reading = PostReading(
      kindReading(
        wording, clues: act.clues, own: own, ownership: ownership, selling: selling, isEnglish: isEnglish),
      features: PlanFeatures(wording), model: model)
    let (kinds, known) = kinds(of: reading)
    var evidence = act.evidence(in: wording)
    evidence.insert(contentsOf: ownership.evidence(in: wording), at: min(1, evidence.count))
    if kinds.likeliest == .offer {
      let sells = selling == wording.price ? [selling] : [selling, wording.price]
      evidence.insert(
        contentsOf: sells.compactMap { $0.map { Evidence("sells", at: wording.shownRange(of: $0)) } }, at: 0)
    }
    if !isEnglish { evidence.insert(Evidence("not in English"), at: min(2, evidence.count)) }
    if let lesson = Lessons.loudest(for: kinds.likeliest, of: known) {
      evidence.insert(Self.evidence(lesson, for: kinds.likeliest, wording), at: 0)
    }
    return Judgement(
      whose: ownership.whose, act: act.act, kinds: kinds,
      confidence: confidence(act, ownership, wording, isEnglish), evidence: Array(evidence.prefix(5)))
  }

  /// What was learned of what was read, too.
  private func kinds(of reading: PostReading) -> (kinds: KindProbabilities, known: [Lesson]) {
    let lessons = lessons.flatMap { $0.isEmpty ? nil : $0 }
    let known = lessons?.known(of: reading.features) ?? []
    var scores = model.scores(reading.scores, about: self.lessons?.profile)
    lessons?.add(known, to: &scores)
    return (KindProbabilities(scores: scores), known)
  }

  /// The same as `judge` says it, and as it was judged before, where the post has still the same words.
  func kinds(of post: Post) -> KindProbabilities {
    let judge = { kinds(of: reading(of: post)).kinds }
    return judged?.value(of: post, judge) ?? judge()
  }

  /// As it was read before, where the post has still the same words.
  func reading(of post: Post) -> PostReading {
    let read = {
      let wording = Wording(post)
      return PostReading(kindReading(wording), features: PlanFeatures(wording), model: model)
    }
    return readings?.value(of: post, read) ?? read()
  }

  /// `you called 3 posts with this share`
  private static func evidence(_ lesson: Lesson, for kind: Kind, _ wording: Wording) -> Evidence {
    let count = Int(lesson.posts[kind.place])
    let posts = count == 1 ? "a post" : "\(count) posts"
    return Evidence(
      "you called \(posts) with this \(kind.rawValue)", at: wording.range(of: lesson.words), answers: count)
  }

  /// A text as the model of kinds reads it; for the trainer.
  package func kindReading(_ text: String, entities: Entities) -> KindReading {
    kindReading(Wording(text, entities: entities))
  }

  private func kindReading(_ wording: Wording) -> KindReading {
    let selling = wording.selling
    let own = OwnWords(wording, marks)
    return kindReading(
      wording, clues: ActFinding(wording).clues, own: own,
      ownership: Ownership(of: wording, own, for: marks, sells: selling != nil), selling: selling,
      isEnglish: Language.isEnglish(wording))
  }

  private func kindReading(
    _ wording: Wording, clues: [Int], own: OwnWords, ownership: Ownership, selling: Range<Int>?,
    isEnglish: Bool
  ) -> KindReading {
    KindReading(
      evidence: KindEvidence(
        wording, clues: clues, own: own, ownership: ownership, selling: selling, isEnglish: isEnglish),
      tokens: KindTokens(wording, own: own, isEnglish: isEnglish))
  }

  /// In fewer words there is nothing to go by.
  private static let fewestWords = 3

  /// Below "sure" where us and others speak about equally loud, and where the words are not English and no form
  /// (a repost, a reply) tells the kind.
  private func confidence(
    _ act: ActFinding, _ ownership: Ownership, _ wording: Wording, _ isEnglish: Bool
  ) -> Double {
    let hasForm = wording.isBareRepost || wording.repliedAccount != nil
    let count = wording.words.count { $0.sort != .mark }
    if !hasForm && (count < Self.fewestWords || !isEnglish) {
      return min(act.probability, 0.5)
    }
    return ownership.isClear ? act.probability : min(act.probability, 0.85)
  }
}

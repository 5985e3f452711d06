import Application
import Guidance
import Planning
import PostText

/// One checked draft as `check --json` gives it. The design's contract names every key.
struct CheckFields: Encodable, Sendable {
  struct LengthFields: Encodable, Sendable {
    var platform: String
    var count: Int
    /// Left out where it is the count.
    var asWritten: Int?
    var limit: Int
    var unit: String
    var fits: Bool
  }

  struct EntityFields: Encodable, Sendable {
    var text: String
    var start: Int
    var end: Int

    init(_ entity: Entity) {
      text = entity.text
      start = entity.range.lowerBound
      end = entity.range.upperBound
    }
  }

  struct EvidenceFields: Encodable, Sendable {
    @Nullable var text: String?
    @Nullable var start: Int?
    @Nullable var end: Int?
    var says: String
  }

  var version = 1
  @Nullable var id: String?
  var text: String
  var platforms: [LengthFields]
  var links: [EntityFields]
  var mentions: [EntityFields]
  var hashtags: [EntityFields]
  var cashtags: [EntityFields]
  var kind: String
  var kinds: KindFields
  var act: String
  var whose: String
  var confidence: Double
  var sure: Bool
  /// Whether the kind may be relied on; `sure` is about the act alone.
  var kindSure: Bool
  var because: [EvidenceFields]
  var findings: [FindingFields]
  var verdict: String

  init(_ item: CheckedDraft) {
    let draft = item.result.draft
    let scalars = Array(draft.text.unicodeScalars)
    id = item.id
    text = draft.text
    platforms = draft.lengths.map {
      LengthFields(
        platform: $0.platform.rawValue, count: $0.count, asWritten: $0.asWritten, limit: $0.limit,
        unit: $0.unit.rawValue,
        fits: $0.fits)
    }
    links = draft.entities.links.map(EntityFields.init)
    mentions = draft.entities.mentions.map(EntityFields.init)
    hashtags = draft.entities.hashtags.map(EntityFields.init)
    cashtags = draft.entities.cashtags.map(EntityFields.init)
    kind = draft.kind.rawValue
    kinds = KindFields(draft.judgement.kinds)
    act = draft.judgement.act.rawValue
    whose = draft.judgement.whose.rawValue
    confidence = (draft.judgement.confidence * 1000).rounded() / 1000
    sure = draft.judgement.sure
    kindSure = draft.isKindSure
    because = draft.judgement.evidence.map { evidence in
      EvidenceFields(
        text: evidence.range.map { String(scalars: scalars[$0]) },
        start: evidence.range?.lowerBound, end: evidence.range?.upperBound, says: evidence.says)
    }
    findings = item.result.findings.map { FindingFields($0, for: draft.id) }
    verdict = item.result.verdict.rawValue
  }
}

struct FindingFields: Encodable, Sendable {
  var rule: String
  var severity: String
  @Nullable var start: Int?
  @Nullable var end: Int?
  var message: String
  var why: String
  var fix: String
  var source: String
  var practice: Int

  /// - Parameter post: named in what to do.
  init(_ finding: Finding, for post: PostID? = nil) {
    let words = finding.english.naming(post)
    rule = finding.rule.name
    severity = finding.severity.rawValue
    start = finding.range?.lowerBound
    end = finding.range?.upperBound
    message = words.message
    why = words.why
    fix = words.fix
    source = finding.rule.source.citation
    practice = finding.rule.practice
  }
}

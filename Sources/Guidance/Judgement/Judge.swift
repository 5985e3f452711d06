import Planning
import PostText

/// Judges texts for one brand.
public struct Judge: Sendable {
  let marks: OwnMarks

  public init(names: OwnNames) { marks = OwnMarks(names) }

  /// - Parameter entities: what the post's first platform finds in `text`.
  public func judge(_ text: String, entities: Entities) -> Judgement {
    let wording = Wording(text, entities: entities)
    return judge(wording, isEnglish: Language.isEnglish(wording))
  }

  /// For those who have cut the text into words already.
  package func judge(_ wording: Wording, isEnglish: Bool) -> Judgement {
    let act = ActFinding(wording)
    let selling = wording.selling
    let ownership = Ownership(of: wording, for: marks, sells: selling != nil)
    let table = kindTable(act, ownership, wording, sells: selling != nil)
    var evidence = act.evidence(in: wording)
    evidence.insert(contentsOf: ownership.evidence(in: wording), at: min(1, evidence.count))
    if let selling, table.kind == .offer, !evidence.contains(where: { $0.says == "sells" }) {
      evidence.append(Evidence("sells", at: wording.range(of: selling)))
    }
    if !isEnglish { evidence.insert(Evidence("not in English"), at: min(2, evidence.count)) }
    let confidence = confidence(act, ownership, wording, isEnglish)
    return Judgement(
      whose: ownership.whose, act: act.act, kind: table.kind, confidence: confidence,
      isKindSure: table.isTellingForm || confidence >= Judgement.sureFrom && table.isTold,
      isAboutUsSure: confidence > 0.5 && table.isAboutUs && act.probability(of: .converses) < 0.1,
      evidence: Array(evidence.prefix(5)))
  }

  private func kindTable(
    _ act: ActFinding, _ ownership: Ownership, _ wording: Wording, sells: Bool
  ) -> KindTable {
    let answered = wording.repliedAccount.map { wording.text(of: wording.words[$0]) }
    return KindTable(
      ownership: ownership, act: act.act, isBareRepost: wording.isBareRepost,
      isReply: answered.map { !marks.isOwn($0) } ?? false, isOpenQuestion: wording.isOpenQuestion,
      thanksSomebody: wording.thanksSomebody, sells: sells, isUseful: wording.isUseful,
      givesInstruction: wording.givesInstruction,
      tellsHours: wording.firstPhrase(.hours, in: wording.own) != nil,
      callsToLook: wording.callsToLook)
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

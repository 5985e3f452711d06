import Phrases
import Planning
import PostText

extension KnownPost {
  /// Whether it talks with somebody, or asks for an answer in the author's own words.
  func invitesAnswer(_ judge: Judge) -> Bool {
    if kind == .talk { return true }
    let wording = Wording(post)
    let isEnglish = Language.isEnglish(wording)
    return wording.invitesAnswer(isEnglish: isEnglish)
      || !wording.isBareRepost && wording.emptyQuestion == nil
        && judge.judge(wording, isEnglish: isEnglish).act == .converses
  }
}

extension Draft {
  /// Whether it talks with somebody, or asks for an answer in the author's own words.
  var invitesAnswer: Bool {
    kind == .talk || wording.invitesAnswer(isEnglish: isEnglish)
      || !wording.isBareRepost && wording.emptyQuestion == nil && judgement.act == .converses
  }
}

extension Wording {
  /// Whether the author asks the reader something, thanks or wishes. `Agree?` asks nothing.
  fileprivate func invitesAnswer(isEnglish: Bool) -> Bool {
    if isBareRepost { return false }
    return emptyQuestion == nil && (isOpenQuestion || asksReader(isEnglish: isEnglish))
      || !categories.isDisjoint(with: [.thanks, .wish])
      || !Self.invitations.found(in: self).isEmpty
  }

  /// A question to `you`; one without it, beside a link, is as often the headline of what is behind the link. In other
  /// languages than English any question may be to the reader.
  private func asksReader(isEnglish: Bool) -> Bool {
    guard firstWord(.questionMark, in: own) != nil, !categories.contains(.didYouKnow) else { return false }
    return !isEnglish || categories.contains(.you)
  }

  private static let invitations = PhraseTable(
    """
    tell us|me, let us|me know, send us|me, show us|me, give us|me, write to us|me, reply with, drop us a line
    in the comments, come and ask, ask us|me, ask away, your turn, what|which do you, love to hear
    """)
}

/// Whose a text is, by all the signs in it.
struct Ownership {
  let whose: Whose
  /// What speaks for it, loudest first.
  let signs: [OwnershipSign]
  /// Whether a repost, a credit or a link says that it is somebody's work, not just a mention.
  let isCredited: Bool
  /// Whether nothing but a hashtag of ours says that it is ours, which people put under whatever they pass on, or an
  /// `us` in passing.
  let isFaint: Bool
  /// Whether next to nothing speaks for another answer.
  let isClear: Bool

  init(of wording: Wording, for marks: OwnMarks, sells: Bool) {
    let named = NamedInText(wording, marks)
    let signs = wording.signsOfOthers(named, marks) + wording.signsOfUs(named, marks)
    let theirs = signs.reduce(0) { $1.whose == .theirs ? $0 + $1.strength : $0 }
    // Who sells, sells what is theirs; but what others sell may well be told of.
    let ours = signs.reduce(!sells ? 0 : theirs > 0 ? 0.5 : 2) { $1.whose == .ours ? $0 + $1.strength : $0 }
    let whose: Whose = theirs > ours ? .theirs : ours > 0 ? .ours : .nobodys
    self.whose = whose
    self.signs = signs.filter { $0.whose == whose }.sorted { $0.strength > $1.strength }
    isCredited = whose == .theirs && self.signs.contains { $0.strength >= 2 }
    isFaint =
      whose == .ours && !sells
      && (ours < 1 || self.signs.allSatisfy { wording.words[$0.words.lowerBound].sort == .hashtag })
    isClear = min(ours, theirs) == 0 || (ours - theirs).magnitude >= 1
  }
}

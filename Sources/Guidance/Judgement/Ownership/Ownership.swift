/// Whose a text is, by all the signs in it.
struct Ownership {
  let whose: Whose
  /// What speaks for it, loudest first.
  let signs: [OwnershipSign]
  /// How loud the signs of us are together.
  let strengthOfUs: Double
  let strengthOfOthers: Double
  /// Whether next to nothing speaks for another answer.
  let isClear: Bool

  /// - Parameter own: which words of the text are ours.
  init(of wording: Wording, _ own: OwnWords, for marks: OwnMarks, sells: Bool) {
    let named = NamedInText(wording, own, marks)
    let signs = wording.signsOfOthers(named, marks) + wording.signsOfUs(named, marks)
    let theirs = signs.reduce(0) { $1.whose == .theirs ? $0 + $1.strength : $0 }
    // Who sells, sells what is theirs; but what others sell may well be told of.
    let ours = signs.reduce(!sells ? 0 : theirs > 0 ? 0.5 : 2) { $1.whose == .ours ? $0 + $1.strength : $0 }
    let whose: Whose = theirs > ours ? .theirs : ours > 0 ? .ours : .nobodys
    self.whose = whose
    strengthOfUs = ours
    strengthOfOthers = theirs
    self.signs = signs.filter { $0.whose == whose }.sorted { $0.strength > $1.strength }
    isClear = min(ours, theirs) == 0 || (ours - theirs).magnitude >= 1
  }
}

import Phrases

extension Rule {
  public enum Hedging: FindingCase {
    case dodges(String)
    /// Two or more in one sentence.
    case softens([String])

    public var english: CaseWords {
      switch self {
      case .dodges(let words): "“\(words)” keeps you from taking a side."
      case .softens(let words):
        "\(words.count) softeners in one sentence (\(words.map { "“\($0)”" }.joined(separator: ", "))): it says less than you mean."
      }
    }
  }

  public static let hedging = Rule(
    "hedging", .advice, practice: 22,
    "Have an opinion and say it.",
    source: .fakingIt,
    why: "Whoever sits on the fence gives nobody anything to agree with or to answer.",
    fix: "Say what you think in one plain sentence, and why. If you don't know yet, ask those who do.",
    checks: [
      .draft { draft in
        let found = draft.ownPhrases(phrases).filter { !$0.isOfAnotherSense(in: draft.wording) }
        let dodges = found.filter { $0.note == "dodges" }
        if !dodges.isEmpty {
          return draft.hits(dodges) { words, _ in Hedging.dodges(words) }
        }
        return draft.wording.sentencesWithTwo(of: found).map { draft.hit(onSoft: $0) }
      }
    ],
    examples: [
      .triggers("[It could be argued] that rye needs a longer rise."),
      .triggers("[Some might say] cash is dead. [Opinions differ]."),
      .triggers("[Perhaps it might be] worth checking your boiler before winter."),
      .triggers("Stretching before a run [may or may not] help."),
      .triggers("[I think we should probably] all read more poetry."),
      .triggers("[There are good arguments on both sides] of the bike lane."),
      .triggers("[We feel that possibly] the old logo was nicer."),
      .triggers("[Just our two cents]: brown envelopes beat plastic ones."),
      .triggers("[We tend to think that] gravel beats grass, in a yard."),
      .passes("I tend to think this way when I prune: what would the pear do?"),
      .passes("How we tend to think in pictures, and why maps help."),
      .passes("@minarao Maybe we could meet at the printer's and look at the plates together."),
      .passes("The pond is our back garden, so to speak, says the warden of the school."),
      .passes("Rye needs a longer rise. Give it the night."),
      .passes("Could you perhaps lend us a ladder on Saturday?"),
      .passes("In May the ferry might run late; the bus won't."),
      .passes("Maybe Ravi knows every plant on the Minch. Ask him: @ravi_rows"),
      .passes("We think cash should stay, and we take it."),
      .passes("What kind of boiler do you have? Some could do with bleeding now."),
      .passes("Side effects may include a dry mouth. Ask your pharmacist."),
      .passes("“It could be argued” is how every bad essay starts, says @minarao."),
      .passes("Two people can share the kayak; children could sit in the middle."),
    ])

  private static let phrases = PhraseTable(
    """
    it could|can|might|may perhaps? be argued|said,
    some|many|people might|may|would|could say|argue|think|claim, one could|might|may argue|say = dodges
    i|we don't want to take|pick sides|a, i|we do not want to take|pick sides|a, not taking sides,
    no strong opinion|opinions|feelings|view|views = dodges
    there are two|always both? sides to, arguments|points|merits on|for both sides,
    both sides have a? point|points|merit = dodges
    there are good|strong|valid arguments|points on|for both sides,
    there's something to be said for both = dodges
    may or may not, might or might not, could or could not, may possibly|perhaps|potentially,
    might possibly|perhaps|conceivably = dodges
    could possibly|perhaps|potentially|conceivably be|have|help|make|lead|cause|mean|say = dodges
    just my|our two|2|0 cents|pence, my|our two cents, just a thought, for what it's worth,
    don't quote us|me = dodges
    i|we could|may|might be wrong, correct me|us if i'm|we're wrong, i'm|we're no expert|experts but,
    not an expert but = dodges
    would seem to suggest|indicate|be, seems|seem to suggest that, would tend to,
    we|i tend to think|feel|believe that|it|we|the|they|you|our|a|most|people = dodges
    opinions differ|vary, opinions are divided, opinion is divided, views differ,
    depending on who you ask = dodges
    to each their|his own, agree to disagree, everyone|everybody is entitled to their, who's to say,
    who are we to say|judge = dodges
    on the one hand, it is|it's not for us to say|judge, we|i couldn't possibly comment, no comment,
    if that makes sense = dodges
    or something like that, make of that what you will,
    take it|this with a pinch|grain of salt = dodges
    jury is still out, sitting on the fence, neither for nor against, it is|it's hard to say,
    i'm|we're not saying = dodges
    maybe, perhaps, possibly, probably, presumably, arguably, conceivably, supposedly, somewhat = soft
    i|we think|guess|suppose|feel|reckon that?, i'd|we'd guess|suppose|imagine, imho, imo,
    in my|our humble? opinion = soft
    it|this|that seems|appears, it would seem|appear, sort of, kind of, to some|a|certain extent|degree = soft
    to a certain extent|degree, in some|many ways, more or less, in a way|sense, or so, i'm|we're not sure,
    might be = soft
    i|we hope|believe perhaps|maybe|possibly|probably, hopefully, quite possibly, if anything,
    i|we would say = soft
    may, might, could, should probably = modal
    """)
}

extension PhraseTable.Found {
  /// `what kind of`, and the month of May.
  fileprivate func isOfAnotherSense(in wording: Wording) -> Bool {
    let first = wording.words[words.lowerBound]
    if first.key == "could", words.lowerBound > 0 {
      return Self.offering.contains(wording.words[words.lowerBound - 1])
    }
    if first.key == "may" { return first.isCapitalised }
    guard first.key == "kind" || first.key == "sort", words.lowerBound > 0 else { return false }
    return !Self.hedged.contains(wording.words[words.lowerBound - 1])
  }

  /// `maybe we could` offers something.
  private static let offering: WordSet = ["we", "i", "you"]

  /// What stands before a `kind of` that softens.
  private static let hedged: WordSet = [
    "is", "it's", "are", "was", "were", "i", "we", "i'm", "we're", "just", "that's",
  ]
}

extension Wording {
  /// The phrases of each sentence that has two or more, one of them more than a `may`. A question hedges nothing: it
  /// is polite.
  fileprivate func sentencesWithTwo(of found: [PhraseTable.Found]) -> [[PhraseTable.Found]] {
    var sentences: [[PhraseTable.Found]] = []
    var left = found[...]
    var start = own.lowerBound
    while !left.isEmpty, start < own.upperBound {
      let end = own[start...].first { words[$0].endsSentence } ?? own.upperBound
      let inside = left.prefix { $0.words.lowerBound < end }
      left = left.dropFirst(inside.count)
      let asks = end < own.upperBound && words[end].isMark("?")
      if inside.count > 1, !asks, inside.contains(where: { $0.note == "soft" }) {
        sentences.append(Array(inside))
      }
      start = end + 1
    }
    return sentences
  }
}

extension Word {
  fileprivate var endsSentence: Bool { isMark(".") || isMark("!") || isMark("?") }
}

extension Draft {
  fileprivate func hit(onSoft found: [PhraseTable.Found]) -> Hit {
    let words = found.map { self.words(wording.range(of: $0.words)) }
    let range = wording.range(of: (found.first?.words.lowerBound ?? 0)..<(found.last?.words.upperBound ?? 0))
    return Hit(Rule.Hedging.softens(words), at: range)
  }
}

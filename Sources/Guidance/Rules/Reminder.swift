import Phrases
import Planning
import PostText

extension Rule {
  public struct Reminder: FindingCase {
    /// What shows that it is the same offer.
    public enum Evidence: Hashable, Sendable {
      /// Both lead there.
      case link(String)
      /// Both have them, and maybe more.
      case words([String])
    }

    /// The last one.
    public let earlier: KnownPost
    public let evidence: Evidence
    /// How many earlier ones there are in four weeks.
    public let count: Int

    public var english: CaseWords {
      let shown =
        switch evidence {
        case .link(let link): "both lead to \(link)"
        case .words(let words): "both have " + words.map { "“\($0)”" }.joined(separator: ", ")
        }
      let times = count == 1 ? "" : " That makes \(count + 1) times in four weeks."
      return "The same offer as \(earlier.quoted), which \(earlier.whenInWords): \(shown).\(times)"
    }
  }

  public static let reminder = Rule(
    "reminder", .warning, practice: 27,
    "Make an offer once, and let it stand.",
    source: .missingPoint,
    why: "Reminders reach those who said no already; the others were won by what you gave in between.",
    fix:
      "Leave it out, or say something of use about the thing itself: who made it, how it is done, what became of it.",
    checks: [
      .draft { draft in
        guard draft.kind == .offer else { return [] }
        let same = draft.sameOffers
        guard let last = same.max(by: { $0.index < $1.index }) else { return [] }
        let known = draft.context.neighbours.posts[last.index]
        return [
          Hit(
            Reminder(earlier: known, evidence: last.evidence, count: same.count),
            at: draft.reminding?.range ?? last.range,
            severity: same.count == 1 || known.post.kind == nil ? .advice : nil)
        ]
      }
    ],
    examples: [
      .triggers(
        "Six of our hampers [are left]: https://acmetea.example.com/hampers/winter", kind: .offer,
        after: .out("The winter hamper is £38: acmetea.example.com/hampers/winter", .offer, daysAgo: 9)),
      .triggers(
        "[Last chance] for the Kyoto caddies!", kind: .offer,
        after: .out("Kyoto caddies, hand-lacquered, £24.", .offer, daysAgo: 5)),
      .triggers(
        "Half-term pottery: glazing for children from six years, Wednesday, £8 with clay.", kind: .offer,
        after: .out(
          "Children from six years can book pottery and glazing in half-term, £8 a head.", .offer, daysAgo: 12
        )),
      .triggers(
        "[Don't forget]: whitening is £99 until Friday.", kind: .offer,
        after: .out("Whitening for £99, all of March.", .offer, daysAgo: 14)
          + .out("[Reminder]: March is for whitening, £99.", .offer, daysAgo: 7)),
      .triggers(
        "[In case you missed it]: the Macbeth matinee has twenty seats left at £9.", kind: .offer,
        after: .out("Macbeth, the matinee: seats from £9 at the box office.", .offer, daysAgo: 2)),
      .triggers(
        "Jetzt Karten sichern: [https://theater.example.org/karten/faust]", kind: .offer,
        after: .out("Faust, ab 9 Euro: https://theater.example.org/karten/faust/", .offer, daysAgo: 20)),
      .passes(
        "Six of our hampers are left: https://acmetea.example.com/hampers/winter", kind: .offer,
        after: .out("Who packs the winter hampers? acmetea.example.com/hampers/winter", .story, daysAgo: 9)),
      .passes(
        "Last chance for the Kyoto caddies!", kind: .offer,
        after: .out("Oolong from Taiwan, £9 a tin.", .offer, daysAgo: 5)),
      .passes(
        "Half-term pottery: glazing for children from six years, Wednesday, £8 with clay.", kind: .offer,
        after: .out("Throwing for beginners, Thursday evenings, £20.", .offer, daysAgo: 12)),
      .passes(
        "Whitening is £99 until Friday.", kind: .offer,
        after: .out("Whitening for £99, all of March.", .offer, daysAgo: 31)),
      .passes(
        "Don't forget to rest your eyes: twenty seconds, twenty feet.", kind: .help,
        after: .out("Eye tests for £20.", .offer, daysAgo: 2)),
      .passes(
        "New at the shop: https://acmetea.example.com", kind: .offer,
        after: .out("Everything is at https://www.acmetea.example.com/", .offer, daysAgo: 3)),
    ])

  fileprivate static let reminding = PhraseTable(
    """
    last chance|call|chances|days|day|hours|few|places|seats|tickets, are|is|places|seats|tickets left, final chance|call|days|day|hours|reminder|few
    reminder, just|quick|friendly|gentle a? reminder, don't forget, in case you missed it?, icymi, still time|available|not
    only|just 0 left|remaining|days|day|hours|more, only|just a few left|remaining|places|seats|tickets
    nearly|almost gone|sold|over, running out, while stocks last, ends|ending|closes|closing today|tonight|tomorrow|soon
    have you booked|ordered|bought|got, hurry
    """)
}

/// An earlier offer that a draft repeats, and what shows it.
private struct SameOffer {
  /// Of the earlier offer, among the neighbours.
  let index: Int
  let evidence: Rule.Reminder.Evidence
  var range: Range<Int>?
}

extension Draft {
  /// The words that call the offer back to mind.
  fileprivate var reminding: (words: String, range: Range<Int>)? {
    ownPhrases(Rule.reminding).first.map { found in
      let range = wording.range(of: found.words)
      return (words(range), range)
    }
  }

  /// Each once, but for those that `repeat` speaks of.
  fileprivate var sameOffers: [SameOffer] {
    let linked = offersWithSameLink
    let indices = Set(linked.map(\.index))
    let found = linked + offersWithSameWords.filter { !indices.contains($0.index) }
    return found.filter { nearness(of: $0.index) == nil }
  }

  private var offersWithSameLink: [SameOffer] {
    var found: [Int: SameOffer] = [:]
    for link in entities.links {
      guard let page = LinkPage(link.text), !isNavigationPage(page) else { continue }
      for index in earlierPosts(leadingTo: page)
      where found[index] == nil && context.neighbours.outlines[index].kind == .offer {
        found[index] = SameOffer(index: index, evidence: .link(link.text), range: link.range)
      }
    }
    return Array(found.values)
  }

  private var offersWithSameWords: [SameOffer] {
    guard isKindSure, isEnglish else { return [] }
    let words = tellingWords
    let least = leastShared(of: words.count)
    var shared: [Int: Int] = [:]
    for (word, _) in words {
      for index in context.neighbours.offering(word) { shared[index, default: 0] += 1 }
    }
    return shared.filter { $0.value >= least }.map(\.key)
      .filter { isEarlier($0) && isWithin(Self.memory, $0) && isSeenWith($0) }
      .map { SameOffer(index: $0, evidence: .words(sharedWords(words, with: $0))) }
  }

  /// Four at the most.
  private func sharedWords(_ words: [(FingerprintWord, String)], with index: Int) -> [String] {
    words.filter { context.neighbours.fingerprints[index].words.contains($0.0) }.prefix(4).map(\.1)
  }

  /// How many of its telling words an offer has too that is the same.
  private func leastShared(of count: Int) -> Int { reminding != nil ? 1 : max(3, (count * 3 + 4) / 5) }

  /// The author's words that say what is offered, each once, in order: no everyday words, and not the brand's.
  /// Beside words that remind one of them is enough, so it has to be one that only offers have.
  private var tellingWords: [(FingerprintWord, String)] {
    var seen: Set<FingerprintWord> = []
    let words = wording.own.flatMap { tellingParts(of: wording.words[$0]) }
      .filter { seen.insert($0.0).inserted }
    return reminding == nil ? words : words.filter { context.neighbours.isOfOffers($0.0) }
  }

  /// The parts between hyphens are words of their own.
  private func tellingParts(of word: Word) -> [(FingerprintWord, String)] {
    guard word.sort == .word || word.sort == .hashtag, word.categories.isEmpty else { return [] }
    let marks = context.judge.marks
    return wording.text(of: word).drop { $0 == "#" }.split(separator: "-").map(String.init)
      .filter {
        $0.count >= 4 && !EverydayWords.contains(WordKey($0))
          && !marks.isWordOfName(WordKey($0.withoutAccents))
      }
      .map { (FingerprintWord($0.unicodeScalars), $0) }
  }
}

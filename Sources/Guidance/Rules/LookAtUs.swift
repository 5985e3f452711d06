import Phrases

extension Rule {
  public struct LookAtUs: FindingCase {
    public let words: String

    public var english: CaseWords { "“\(words)” draws the eye to yourselves." }
  }

  public static let lookAtUs = Rule(
    "look-at-us", .warning, practice: 24,
    "Open with what is in it for the reader, not with how you feel about your own news.",
    source: .fakingIt,
    why: "People distrust announcements that applaud themselves and scroll on before the news comes.",
    fix: "Say what changes for the reader first; leave the feeling out, or give it to somebody else's work.",
    checks: [
      .draft { draft in
        guard draft.wording.repliedAccount == nil else { return [] }
        let found = draft.ownPhrases(phrases).filter {
          !draft.isOthersPride($0)
            && (draft.isOpening($0) && $0.note.isEmpty
              || draft.judgement.whose != .theirs && draft.isOfUs($0))
        }
        return draft.hits(found) { words, _ in LookAtUs(words: words) }
      }
    ],
    examples: [
      .triggers("[We are thrilled to announce] our new autumn blend."),
      .triggers("[We're so excited to] open a second shop in Leith!"),
      .triggers("[Proud to be] named dentist of the year, again."),
      .triggers("[Big news]! The garage now does electric cars too."),
      .triggers("Acme Tea [is pleased to announce] its annual results."),
      .triggers("It's official: [we are the best] plumbers in Fife."),
      .triggers("[We are incredibly proud of our] very own Dr Rao, now head of the eye clinic."),
      .triggers("So [proud of our kitchen team] tonight. Two rosettes!"),
      .triggers("We [couldn't be prouder]: gold for the smoked trout."),
      .triggers("[Humbled to be] recognised among the fifty fairest law firms in Wales."),
      .triggers("[What an honour to be shortlisted] for garden centre of the year!"),
      .triggers("The results are in and [we're over the moon]: best vet in the borders."),
      .triggers("[We are hugely excited to share] our new drill."),
      .triggers("[We've been nominated] for shoe shop of the year!"),
      .triggers("[Beyond grateful to be named] one of ten kilns to watch."),
      .triggers("We [can't wait to share something] special with you on Friday."),
      .triggers("[Proud to sponsor] the county's under-twelves."),
      .triggers("Drop by [our award-winning] salon in Ghent."),
      .passes("We are so excited to see you all at the graduation on Friday."),
      .passes("The Harbour Council is pleased to announce a bike lane: https://council.example.org"),
      .passes("@leithlibrary is proud to present its night of ghost stories."),
      .passes("@ana_reads that's great news! See you on Monday."),
      .passes("Who should be nominated for volunteer of the year? Names by Friday."),
      .passes("An award-winning baker from Oslo shows how she feeds her rye."),
      .passes("We can't wait to hear which poem you would keep."),
      .passes("Our autumn blend is in: apple, oat straw, a little smoke. Taste it free until Saturday."),
      .passes("Proud of Ravi, who rowed across the Minch for the lifeboats: https://rowers.example.org/ravi"),
      .passes("So proud of @leithlibrary, ten thousand readers this summer!"),
      .passes(
        "We're so proud of our neighbours at the lifeboat station. Read their log: https://crew.example.org"),
      .passes("We're proud of this little book of knots by Ravi Lall, who moors next door."),
      .passes("We were humbled by the turnout for Sam's memorial walk; the route stays open."),
      .passes("Every chair is proudly made in Hawick, and mended there too."),
      .passes("“I couldn't be prouder of my boy,” said Mrs Lamb when he sold his first ewe."),
      .passes("What an honour it was for the town to host the rowers: https://rowers.example.org/day"),
      .passes("Is your gran over the moon about her new hip? Tell us in three words."),
      .passes("You must be thrilled, @leithlibrary! Congratulations on the new reading room."),
      .passes("Are you excited to see the first snowdrops? Here is where they grow."),
      .passes("The announcement of the bus strike is here: https://news.example.com/strike"),
      .passes("@maraloaf Thank you! We're proud to have neighbours like you."),
      .passes(
        "Forty years of plays in a shed, by @shedtheatre: https://shed.example.org. Proud to be next door."),
      .passes("Mina Rao: “We are excited to present the first frost map of the hills. Come and see"),
      .passes("We announce each tide at six; today the harbour is closed until noon."),
    ])

  private static let degrees = """
    so|very|super|absolutely|extremely|truly|really|incredibly|hugely|immensely|enormously|beyond|deeply|just|also\
    |particularly|especially|both
    """
  private static let feelings = """
    thrilled|excited|delighted|proud|pleased|honoured|honored|happy|overjoyed|ecstatic|stoked|humbled|privileged|chuffed
    """
  private static let telling = "announce|share|introduce|unveil|present|reveal|launch|report|confirm"
  private static let winning = """
    win|receive|accept|have|be|been|get|become|announce|share|join|make|take|see
    """
  private static let prized = """
    shortlisted|named|voted|awarded|recognised|recognized|nominated|chosen|selected|listed|crowned|ranked|included\
    |featured|certified|honoured|honored|appointed|invited|asked
    """
  private static let house = """
    team|teams|crew|crews|staff|people|colleagues|brewers|bakers|chefs|designers|engineers|apprentices|apprentice\
    |work|record|achievement|achievements|success|story|journey|culture|product|products|collection|brand|company
    """

  /// A phrase with the note `us` is one only where the house is what is spoken of.
  private static let phrases = PhraseTable(
    """
    we are|were \(degrees)? \(degrees)? \(feelings) to \(telling)?
    we're \(degrees)? \(degrees)? \(feelings) to \(telling)?
    is|are \(degrees)? \(feelings) to \(telling), \(degrees)? \(feelings) to \(telling)
    proud|honoured|honored to be|have|win|receive
    humbled and? honoured|honored|proud? to be|have|win|receive|accept,
    humbled by this|the|our _? award|recognition|nomination|honour|honor = us
    proud of our|my own|very|amazing|brilliant|fantastic|incredible|wonderful|whole|entire? own? \(house) = us
    proud of our|my _ \(house) = us
    proud of our|my very? own = us
    proud of ourselves, proud of what we|we've, proud of everything we|we've, proud moment for us|our|the = us
    we're \(degrees)? \(degrees)? proud of our|my = us
    we are \(degrees)? \(degrees)? proud of our|my = us
    couldn't be prouder|happier, could not be prouder|happier = us
    never been prouder, even prouder, prouder than ever = us
    what|such an honour|honor to be|have been? \(prized) = us
    it's an|a absolute|great|real? honour|honor|privilege to be|have been? \(prized) = us
    it is|was an|a absolute|great|real? honour|honor|privilege to be|have been? \(prized) = us
    what|such an honour|honor = us
    over the moon to \(winning), over the moon that|with|about we|we've|our|this = us
    we are|were all|absolutely|so|just? over the moon, we're all|absolutely|so|just? over the moon = us
    on cloud nine = us
    big|huge|exciting|great news, exciting announcement, look at us, we did it
    we|i have been \(prized), we've|i've been \(prized), we are|were \(prized) for|as|among|in|one|the
    we're \(prized) for|as|among|in|one|the
    \(degrees)? \(degrees)? grateful|blessed|flattered|thankful to be|have been? \(prized)
    proud|honoured|honored|delighted|thrilled to support|sponsor|partner
    can't|cannot wait to share|show|reveal|unveil|announce|tell you? something|our|what
    something special|big|exciting|huge is|coming coming|soon|from
    we are|were officially|simply|still? the best, we're officially|simply|still? the best, we won the best
    industry-leading, our|my award-winning, we are|were award-winning, we're award-winning, are an award-winning
    """)
}

extension Draft {
  /// Whether a phrase stands where a post opens. Further on, in a post about others, it is an aside.
  fileprivate func isOpening(_ found: PhraseTable.Found) -> Bool {
    found.words.lowerBound - wording.opening < 8
  }

  /// Joy at what somebody else does or is (`excited to see you`, `that's great news`), and what another house says of itself
  /// (`the council is pleased to announce`).
  fileprivate func isOthersPride(_ found: PhraseTable.Found) -> Bool {
    let words = wording.words
    let end = found.words.upperBound
    let (first, last) = (words[found.words.lowerBound], words[end - 1])
    let next = end < wording.own.upperBound ? words[end].key : .none
    if last.key == "to" || last.key == "introduce", Self.welcomes.contains(next) { return true }
    guard found.words.lowerBound > wording.own.lowerBound else { return false }
    let before = words[found.words.lowerBound - 1]
    if last.key == "news" { return Self.replies.contains(before) }
    guard Self.verbs.contains(first) || Self.verbs.contains(before) else { return false }
    return Self.verbs.contains(first)
      ? isOther(found.words.lowerBound - 1) : isOther(found.words.lowerBound - 2)
  }

  /// Whether the word at an index names somebody who is not the house.
  private func isOther(_ index: Int) -> Bool {
    guard wording.own.contains(index) else { return false }
    let word = wording.words[index]
    let marks = context.judge.marks
    switch word.sort {
    case .mention: return !marks.isFamily(wording.text(of: word))
    case .hashtag: return !marks.tags.contains(String(wording.text(of: word).dropFirst()))
    case .word:
      let isOurs = wording.own.clamped(to: max(0, index - 3)..<index + 1).contains {
        wording.words[$0].has([.we, .me])
      }
      return word.isCapitalised && !isOurs && !marks.isWordOfName(word.key)
    default: return false
    }
  }

  private static let welcomes: WordSet = ["see", "welcome", "meet", "hear", "watch", "you", "cheer"]
  private static let replies: WordSet = ["that's", "is", "was", "such", "what"]
  private static let verbs: WordSet = ["is", "are", "was", "were"]

  /// Pride in people and work that an account outside or a word such as `neighbours` says to be others', is theirs; an
  /// honour stands alone.
  fileprivate func isOfUs(_ found: PhraseTable.Found) -> Bool {
    guard found.note == "us" else { return true }
    let end = found.words.upperBound
    let next = end < wording.own.upperBound ? wording.words[end] : nil
    let last = wording.words[found.words.upperBound - 1].key
    if last == "honour" || last == "honor" { return next?.sort == .mark }
    let marks = context.judge.marks
    return wording.own.allSatisfy { index in
      let word = wording.words[index]
      return word.sort == .mention ? marks.isFamily(wording.text(of: word)) : !Self.outsiders.contains(word)
    }
  }

  private static let outsiders: WordSet = [
    "neighbours", "neighbour", "neighbors", "neighbor", "supplier", "suppliers", "friends", "friend",
    "pupils",
    "students", "town", "village", "community", "charity", "volunteers", "customers", "customer", "partners",
    "partner",
  ]
}

extension Rule {
  static let lookAtUs = Rule(
    "look-at-us", .warning, practice: 24,
    "Open with what is in it for the reader, not with how you feel about your own news.",
    source: .fakingIt,
    why: "People distrust announcements that applaud themselves and scroll on before the news comes.",
    fix: "Say what changes for the reader first; leave the feeling out, or give it to somebody else's work.",
    checks: [
      .draft { draft in
        guard draft.wording.repliedAccount == nil else { return [] }
        let found = draft.ownPhrases(phrases).filter {
          draft.isOpening($0) || draft.judgement.whose != .theirs
        }
        return draft.hits(found) { words, _ in "“\(words)” draws the eye to yourselves." }
      }
    ],
    examples: [
      .triggers("[We are thrilled to announce] our new autumn blend."),
      .triggers("[We're so excited to] open a second shop in Leith!"),
      .triggers("[Proud to be] named dentist of the year, again."),
      .triggers("[Big news]! The garage now does electric cars too."),
      .triggers("Acme Tea [is pleased to announce] its annual results."),
      .triggers("It's official: [we are the best] plumbers in Fife."),
      .passes("Our autumn blend is in: apple, oat straw, a little smoke. Taste it free until Saturday."),
      .passes("Proud of Ravi, who rowed across the Minch for the lifeboats: https://rowers.example.org/ravi"),
      .passes("You must be thrilled, @leithlibrary! Congratulations on the new reading room."),
      .passes("Are you excited to see the first snowdrops? Here is where they grow."),
      .passes("The announcement of the bus strike is here: https://news.example.com/strike"),
      .passes("@maraloaf Thank you! We're proud to have neighbours like you."),
      .passes(
        "Forty years of plays in a shed, by @shedtheatre: https://shed.example.org. Proud to be next door."),
      .passes("Mina Rao: “We are excited to present the first frost map of the hills. Come and see"),
      .passes("We announce each tide at six; today the harbour is closed until noon."),
    ])

  private static let degrees = "so|very|super|absolutely|extremely|truly|really?"
  private static let feelings =
    "thrilled|excited|delighted|proud|pleased|honoured|honored|happy|overjoyed|ecstatic|stoked"
  private static let telling = "announce|share|introduce|unveil|present|reveal|launch|report|confirm"

  private static let phrases = PhraseTable(
    """
    we are|were \(degrees) \(feelings) to \(telling)?, we're \(degrees) \(feelings) to \(telling)?
    is|are \(degrees) \(feelings) to \(telling), \(degrees) \(feelings) to \(telling)
    proud|honoured|honored to be|have|win|receive
    big|huge|exciting|great news, exciting announcement, look at us, check us out, we did it
    we are|were the best, we're the best, we won the best, we have been named|voted|awarded
    we've been named|voted|awarded, industry-leading, award-winning
    """)
}

extension Draft {
  /// Whether a phrase stands where a post opens. Further on, in a post about others, it is an aside.
  fileprivate func isOpening(_ found: PhraseTable.Found) -> Bool {
    found.words.lowerBound - wording.opening < 8
  }
}

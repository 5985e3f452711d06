extension Rule {
  static let lookAtUs = Rule(
    "look-at-us", .warning, practice: 24,
    "Open with what is in it for the reader, not with how you feel about your own news.",
    source: .fakingIt,
    why: "People distrust announcements that applaud themselves and scroll on before the news comes.",
    fix: "Say what changes for the reader first; leave the feeling out, or give it to somebody else's work.",
    checks: [
      .draft { draft in
        let search = PhraseSearch(draft.wording)
        return outermost(search.ranges(of: phrases)).map { range in
          Hit("“\(draft.words(range))” draws the eye to yourselves.", at: range)
        }
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
      .passes("We announce each tide at six; today the harbour is closed until noon."),
    ])

  private static let feelings =
    "thrilled|excited|delighted|proud|pleased|honoured|honored|happy|overjoyed|ecstatic|stoked"
  private static let telling = "announce|share|introduce|unveil|present|reveal|launch|report|confirm"

  private static let phrases: [String] = {
    let degrees = ["", "so ", "very ", "super ", "absolutely ", "extremely "]
    let felt = degrees.flatMap { degree in
      [
        "we are \(degree)\(feelings) to", "we're \(degree)\(feelings) to",
        "we are \(degree)\(feelings) to \(telling)",
        "we're \(degree)\(feelings) to \(telling)", "\(degree)\(feelings) to \(telling)",
        "is|are \(degree)\(feelings) to \(telling)",
      ]
    }
    return felt + [
      "proud|honoured|honored to be|have|win|receive", "big|huge|exciting|great news",
      "exciting announcement",
      "we are|were|won the best", "we're the best|no", "look at us", "check us out", "we did it",
      "we have been named|voted|awarded", "we've been named|voted|awarded", "industry leading",
      "award winning",
    ]
  }()

  /// Of ranges that lie within each other, the longest.
  private static func outermost(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.filter { range in
      !ranges.contains {
        $0 != range && $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
      }
    }.reduce(into: []) { kept, range in
      if kept.last.map({ $0.upperBound <= range.lowerBound }) ?? true { kept.append(range) }
    }
  }
}

import PostText

extension Rule {
  public struct CamelCaseHashtags: FindingCase {
    public let tag: String
    /// With a capital at the start of each word.
    public let readable: String

    public var english: CaseWords {
      CaseWords(
        "“\(tag)” runs its words together.",
        fix: "Write \(readable): it is the same hashtag, and leads to the same posts.")
    }
  }

  public static let camelCaseHashtags = Rule(
    "camel-case-hashtags", .advice, practice: 4,
    "Start each word of a hashtag with a capital.",
    source: .notWorking,
    why:
      "A screen reader says the words when each has its capital, and without it makes one unheard-of word of them; so may eyes.",
    fix: "Put a capital at the start of each word.",
    checks: [
      .draft { draft in
        guard !draft.entities.hashtags.isEmpty else { return [] }
        return draft.entities.hashtags.compactMap { tag in
          ReadableHashtag(tag.text).map {
            Hit(CamelCaseHashtags(tag: tag.text, readable: $0.text), at: tag.range)
          }
        }
      }
    ],
    examples: [
      .triggers("Forty years of it. [#nowthatchersdead]"),
      .triggers("Lanterns on the quay at six [#visitthecoast]"),
      .triggers("New on the shelf: [#bookoftheweek]"),
      .triggers("Wear a hat. [#staysafeinthesun] says our clinic."),
      .triggers("Two vans, one plumber [#shopsmallbusiness]"),
      .triggers("The fiddles are tuned. [#livemusictonight] #leith"),
      .triggers("Seats for Friday: [#whatdoyouread]"),
      .passes("Forty years of it. #NowThatchersDead"),
      .passes("Rain again #sustainability #photography #entrepreneurship"),
      .passes("At the #weekend we mend, and #everything is free."),
      .passes("The #northumberland coast by bike"),
      .passes("#understanding starts with tea. #homelessness #throwback"),
      .passes("All of #edinburgh came. #leith #tea"),
      .passes("Kaffee! #kaffeeklatsch #guten_morgen"),
    ])
}

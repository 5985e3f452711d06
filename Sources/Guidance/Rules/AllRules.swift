extension Rule {
  /// Every rule, a line each, in the order of their names. A test holds this list against the folder.
  public static let all: [Rule] = [
    begging,
    confidential,
    dailySelf,
    hashtagWall,
    hedging,
    hollowCare,
    houseWord,
    iMeMine,
    lookAtUs,
    mistypedHandle,
    noAudience,
    noGoal,
    noInvitation,
    offPlatform,
    offerRun,
    overTheMix,
    placeholder,
    reminder,
    `repeat`,
    sameLink,
    sameVoice,
    secret,
    shouting,
    staffApplause,
    stockPhrase,
    styledLetters,
    tooLong,
    uncreditedShare,
  ]

  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}

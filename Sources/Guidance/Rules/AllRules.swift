extension Rule {
  /// Every rule, a line each, in the order of their names. A test holds this list against the folder.
  public static let all: [Rule] = [
    confidential,
    hashtagWall,
    houseWord,
    lookAtUs,
    mistypedHandle,
    noGoal,
    offPlatform,
    overTheMix,
    placeholder,
    secret,
    staffApplause,
    styledLetters,
    tooLong,
    uncreditedShare,
  ]

  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}

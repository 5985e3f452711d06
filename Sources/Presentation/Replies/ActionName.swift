import Planning

extension Action {
  /// What was done, in one word for programs: `drafted`, `scheduled`, `added`.
  var name: String {
    switch self {
    case .drafted: "drafted"
    case .edited: "edited"
    case .kindSaid: "kind"
    case .opinionsTaken: "asked"
    case .aimed: "aimed"
    case .scheduled, .unscheduled: "scheduled"
    case .posted, .postedOn: "posted"
    case .recorded: "recorded"
    case .dropped: "dropped"
    case .variantWritten, .firstCommentWritten(_, .some): "edited"
    case .noteWritten(_, .some), .addressNoted: "noted"
    case .variantDropped, .firstCommentWritten(_, nil), .noteWritten(_, nil): "removed"
    case .labelled: "labelled"
    case .unlabelled: "removed"
    case .replacing(_, let action): action.name
    case .together(let actions): actions.first?.name ?? "changed"
    case .pictureAdded, .slotAdded, .templateAdded: "added"
    case .slotRemoved, .templateRemoved: "removed"
    case .apartSet: "changed"
    case .recurring: "scheduled"
    case .publishingBegun, .publishingGivenUp: "noted"
    case .published: "published"
    case .pictureRemoved: "removed"
    case .pictureMoved, .pictureDescribed: "changed"
    case .duplicated: "duplicated"
    case .imported: "imported"
    case .planMade: "made"
    case .purposeNoted, .progressNoted: "noted"
    case .brandChanged, .goalChanged, .audienceChanged, .platformChanged: "changed"
    case .goalAdded, .audienceAdded, .platformAdded, .teamAdded, .confidentialAdded, .wordAvoided: "added"
    case .goalRemoved, .audienceRemoved, .platformRemoved, .teamRemoved, .confidentialRemoved,
      .wordUsedAgain, .ruleRestored:
      "removed"
    case .mixChosen: "chosen"
    case .ruleSilenced: "allowed"
    case .trialStarted: "started"
    case .trialEnded: "ended"
    case .listening(let action): action.name
    case .people(let action): action.name
    case .mended: "mended"
    case .told: "changed"
    }
  }
}

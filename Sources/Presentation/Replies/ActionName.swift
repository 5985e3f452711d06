import Planning

extension Action {
  /// What was done, in one word for programs: `drafted`, `scheduled`, `added`.
  var name: String {
    switch self {
    case .drafted: "drafted"
    case .edited: "edited"
    case .kindSaid: "kind"
    case .aimed: "aimed"
    case .scheduled, .unscheduled: "scheduled"
    case .posted: "posted"
    case .recorded: "recorded"
    case .dropped: "dropped"
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

import PostText

/// What a change did to a plan, and to what, with the values that its words need. The record of changes keeps it as it is
/// declared here, so a case or a value that has a name keeps it; the words are made when it is shown.
public enum Action: Hashable, Sendable, Codable {
  case drafted(post: PostName)
  case edited(post: PostName)
  /// Without a kind it is left to the judgement again.
  case kindSaid(post: PostName, kind: Kind?)
  /// What somebody who was asked says of posts.
  case opinionsTaken(posts: Int, source: String)
  case aimed(post: PostName, goal: GoalAim?, audience: AudienceProfile?)
  case scheduled(post: PostName, at: Moment, zone: String)
  case unscheduled(post: PostName)
  case posted(post: PostName, at: Moment, zone: String)
  /// It went out on these of its platforms alone.
  case postedOn(post: PostName, platforms: [Platform], at: Moment, zone: String)
  case recorded(post: PostName, kind: Kind, at: Moment, zone: String)
  case dropped(post: PostName)
  case variantWritten(post: PostName, platform: Platform)
  case variantDropped(post: PostName, platform: Platform)
  /// Without words it is taken out.
  case firstCommentWritten(post: PostName, words: String?)
  case noteWritten(post: PostName, words: String?)
  case pictureAdded(post: PostName, file: String)
  case pictureRemoved(post: PostName, file: String)
  /// - Parameter place: counted from 1.
  case pictureMoved(post: PostName, file: String, place: Int)
  case pictureDescribed(post: PostName, file: String, words: String)
  case labelled(post: PostName, label: String)
  case unlabelled(post: PostName, label: String)
  /// It took the place of what was said before.
  indirect case replacing(before: String, action: Action)
  /// The same done with several posts.
  case together(actions: [Action])
  case publishingBegun(post: PostName, platform: Platform)
  case publishingGivenUp(post: PostName, platform: Platform)
  case published(post: PostName, platform: Platform, url: String?)
  case addressNoted(post: PostName, url: String)
  case duplicated(post: PostName, from: PostID)
  case imported(posts: Int, file: String)

  case planMade(plan: String, brand: String, zone: String)
  case brandChanged(alterations: [Alteration])
  case purposeNoted(purpose: String)
  case goalAdded(goal: GoalAim)
  case goalChanged(goal: String, alterations: [Alteration])
  case goalRemoved(goal: String)
  case progressNoted(goal: GoalStanding)
  case audienceAdded(audience: AudienceProfile)
  case audienceChanged(audience: String, alterations: [Alteration])
  case audienceRemoved(audience: String)
  /// - Parameter all: those that the plan is on now.
  case platformAdded(platform: Platform, all: [Platform])
  case platformChanged(platform: Platform, alterations: [Alteration])
  case platformRemoved(platform: Platform)
  /// - Parameter before: the name of the mix that it went by, where that was another.
  case mixChosen(mix: String, definition: String, before: String?)

  case templateAdded(name: String, blanks: [String])
  case templateRemoved(name: String)
  case slotAdded(day: String, clock: String, platform: Platform?)
  case slotRemoved(day: String, clock: String, platform: Platform?)
  case apartSet(minutes: Int)
  /// Posts that say the same, each in its week.
  case recurring(post: PostName, copies: [PostID], first: Moment, last: Day, zone: String)

  case teamAdded(handle: String, team: [String])
  case teamRemoved(handle: String)
  case confidentialAdded(term: String)
  case confidentialRemoved(term: String)
  case wordAvoided(word: String, use: String?)
  case wordUsedAgain(word: String)
  /// - Parameter post: nil for the whole plan.
  case ruleSilenced(rule: String, post: PostID?, because: String)
  case ruleRestored(rule: String)

  case trialStarted(from: Day)
  /// - Parameter verdict: nil where it was given up.
  case trialEnded(verdict: Trial.Verdict?)

  /// Something with the places where one listens, and with topics.
  case listening(ListeningAction)
  /// Something with people.
  case people(PeopleAction)

  case mended(findings: Int)
  /// The words that a record of version 1 holds in place of all this.
  case told(words: String)
}

extension Action {
  /// Says what was there before, where that was something else.
  /// - Parameters:
  ///   - before: nil where there was nothing.
  ///   - now: nil where it was taken out.
  public func replacing(_ before: String?, by now: String?) -> Action {
    guard let before, !before.isEmpty, before != now else { return self }
    return .replacing(before: before, action: self)
  }
}

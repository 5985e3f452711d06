import Guidance
import Planning
import PostText

/// Something to know or to do beside a change.
public enum Remark: Hashable, Sendable {
  // Of what went out.
  /// What is out would have been kept back by a check.
  case wouldHaveStopped(Finding)
  /// What is left to do now that something is out against a rule.
  case remedy(Rule)
  /// Nobody said where it went out.
  case noPlatform(post: PostID, usual: Platform)
  /// A time farther off than anybody plans, in whole years.
  case farAhead(years: Int)
  /// A scheduled post was to go out at another time until now.
  case moved(from: Moment)

  /// The slot that a post was given, and why not an earlier one.
  case slotChosen(at: Moment, passedOver: [PassedSlot])
  /// What went out is noted down already, as it seems.
  case recordedBefore(PostID, at: Moment)
  case platformNotChosenYet(Platform)

  /// A slot that a post was not given.
  public struct PassedSlot: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case taken(PostID)
      /// As many posts as are intended go out there in that week.
      case weekIsFull(Platform, posts: Int)
      case mix(Rule)
    }

    public let at: Moment
    public let reason: Reason
  }

  // Of what it says.
  /// Which platforms have the post's text, and which have others, each group by itself.
  case wordings(shared: [Platform], own: [[Platform]])
  /// The text was changed, and what it says on these is another.
  case keepsOwnWords(on: [Platform])
  /// Its own words on platforms that it leaves are gone with them.
  case variantsGone(on: [Platform])
  /// It went out long before it was to.
  case beforeItsTime(post: PostID, planned: Moment)
  /// It is handed over long before it was to go out.
  case timeStillToCome(Moment)
  /// It was given other words while these were handed over.
  /// - Parameter others: where the other words are still to go out.
  case editedMeanwhile(out: String, instead: String, others: [Platform])
  /// It was taken out of the plan while it was handed over.
  case droppedMeanwhile
  /// It is out on some of its platforms, and not on these.
  case leftToGoOut(post: PostID, on: [Platform])
  /// What is to be written below it, now that it stands.
  case commentToWrite(String)

  // Of the plan.
  case goalNow(GoalAim)
  /// The day that a goal was given has passed.
  case dayHasPassed(goal: String, by: Day, today: Day)
  case brandNow(names: [String], zone: String)
  case platformsNow([Platform])
  /// A rule that stops posts keeps quiet about them all.
  case unguarded(Rule, because: String)
  /// What a plan that was made just now still lacks.
  case stillToChoose(platforms: Bool, goals: Bool)
  /// Where a plan lies.
  case liesIn(folder: String)

  // Of people.
  /// These wait from now on.
  case waits([String])
  /// Some of these are of the house or bots, and count in raw figures alone.
  case countsInside([String])

  /// Somebody was forgotten, here and now.
  case forgotten
  /// Words that are names in the plan stay where no `@` stands before them.
  case namesStay([String])
  /// Files that are none of the plan's own name somebody still who was forgotten.
  case namedInStrays([StrayMention])

  // Of a file's rows.
  /// They are a scheduling tool's, whose files do not say in which zone their times are.
  case readAs(tool: String, zone: String)
  case columnsNotUsed([String], known: [String])
  /// A column that was not used may hold what one of ours does.
  case columnPerhaps(column: String, known: String)
  /// Rows that are known by their ids have other texts than the plan's posts.
  case saysOtherwise(rows: [Int])
  /// Posts name a goal or an audience that the plan does not have.
  case unknownName(NameInPlan, name: String, posts: Int, near: String?)
  case platformNotChosen(Platform, posts: Int)

  /// What a plan gives names to; the word is also the command that sets it.
  public enum NameInPlan: String, Sendable {
    case goal, audience
  }
}

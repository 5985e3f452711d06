import Guidance
import Planning

/// The review as `week --json` gives it. The design's contract names every key up to `findings`.
struct WeekFields: Encodable, Sendable {
  struct PlatformFields: Encodable, Sendable {
    var platform: String
    var posts: Int
    var chosen: Bool
    var quietDays: Int
    /// Posts that are scheduled there, from today on, in the week.
    var scheduled: Int
    /// How many posts a week the plan intends there.
    @Nullable var intended: Int?
  }

  /// Where a post stands that went out.
  struct AddressFields: Encodable, Sendable {
    var id: String
    var url: String
  }

  struct TrendFields: Encodable, Sendable {
    var week: String
    var others: Int
    var aboutUs: Int
  }

  var version = 1
  var week: String
  var from: String
  var to: String
  var posts: Int
  var kinds: [String: Int]
  var others: Int
  var aboutUs: Int
  @Nullable var ratio: Double?
  var mix: MixFields
  var platforms: [PlatformFields]
  var findings: [FindingFields]
  var people: PeopleWeekFields
  var outreach: OutreachFields
  var reach: ReachFields
  /// The thought that closed the week.
  @Nullable var reflection: String?
  var goals: [GoalListReply.Fields]
  var trend: [TrendFields]
  /// Where the week's posts stand, of which that is noted; left out where it is of none.
  var addresses: [AddressFields]?
  /// Posts of the mix whose kind is only judged, and not surely.
  var unsure: Int
  var next: [String]
  /// What is scheduled in the week.
  var scheduled: [PostFields]
  /// What should be out by now and is not noted so, in the eight weeks.
  var overdue: [PostFields]

  /// - Parameter findings: those of the week, then those of the plan.
  init(_ review: WeekReview, _ schedule: ScheduleReview, _ findings: [Finding], next: [String]) {
    let tally = review.tally
    week = review.week.description
    from = review.week.monday.description
    to = review.week.sunday.description
    posts = tally.posts
    kinds = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, tally[$0]) })
    others = tally.others
    aboutUs = tally.aboutUs
    ratio = tally.ratio.map { ($0 * 100).rounded() / 100 }
    mix = MixFields(review.mix, review.likelyMix, from: review.windowFrom, to: review.week.sunday)
    platforms = review.platforms.map {
      PlatformFields(
        platform: $0.platform.rawValue, posts: $0.posts, chosen: $0.isChosen, quietDays: $0.quietDays,
        scheduled: $0.scheduled, intended: $0.intended)
    }
    self.findings = findings.map { FindingFields($0) }
    people = PeopleWeekFields(review.people)
    outreach = OutreachFields(days: review.people.outreach)
    reach = ReachFields(review.people.reach, ofNone: 0)
    reflection = review.people.reflection
    goals = GoalListReply(review.plan, today: review.lastDay).goals
    trend = review.trend.map {
      TrendFields(week: $0.week.description, others: $0.tally.others, aboutUs: $0.tally.aboutUs)
    }
    let known = review.posts.compactMap { known in
      known.post.url.map { AddressFields(id: known.post.id.description, url: $0) }
    }
    addresses = known.isEmpty ? nil : known
    unsure = review.unsure
    self.next = next
    scheduled = schedule.posts(in: review.week).map { PostFields($0, schedule) }
    overdue = schedule.overdue.map { PostFields($0, schedule) }
  }
}

import Planning
import PostText

/// A made-up plan: so many posts, twenty a day, up to the day on which it stands still; the same at each run.
package struct MadeHistory {
  package static let today = Day(number: 20_776)
  package static let postsPerDay = 20
  static let brand = "Spade & Twine"

  package let count: Int

  package init(count: Int) { self.count = count }

  /// The plan, which needs no clock.
  package var plan: Plan {
    var plan = Plan(brand: Self.brand, zone: "Europe/London")
    plan.handles = ["@spadeandtwine"]
    plan.domains = ["spadeandtwine.example.com"]
    plan.team = ["@anaturns"]
    plan.goals = [Goal(name: "workshop"), Goal(name: "letter")]
    plan.platforms = [ChosenPlatform(.mastodon), ChosenPlatform(.bluesky), ChosenPlatform(.linkedin)]
    plan.confidential = ["Project Heron", "Larkspur"]
    plan.avoidedWords = [AvoidedWord("utilise", use: "use"), AvoidedWord("leverage")]
    plan.today = Self.today
    return plan
  }

  /// Its days, newest first, each with how many posts it has.
  private var days: [(day: Day, posts: Int)] {
    let full = (count + Self.postsPerDay - 1) / Self.postsPerDay
    return (0..<full).map { back in
      (Self.today - back, min(Self.postsPerDay, count - back * Self.postsPerDay))
    }
  }

  /// The weeks, newest first, each with its posts.
  package func forEachWeek(_ body: (Week, [Post]) throws -> Void) rethrows {
    var rest = days[...]
    var dice = Dice(seed: 7)
    var number = 0
    while let first = rest.first {
      let week = Week(of: first.day)
      var posts: [Post] = []
      while let next = rest.first, week.days.contains(next.day) {
        rest.removeFirst()
        for place in 0..<next.posts {
          posts.append(Self.post(number, Moment(next.day, minute: 7 * 60 + place * 40), &dice))
          number += 1
        }
      }
      try body(week, posts)
    }
  }

  package func drafts() -> [Post] {
    var dice = Dice(seed: 11)
    return (0..<12).map { place in
      var post = Self.post(count + place, Moment(Self.today, minute: 0), &dice)
      (post.at, post.state) = (nil, .draft)
      return post
    }
  }

  /// Of a hundred posts 40 are shares, 12 boosts, 28 talk, 14 help, 4 stories and 2 offers; of two of five the kind
  /// was never said. What is set for the last hours of the last day is scheduled.
  private static func post(_ number: Int, _ at: Moment, _ dice: inout Dice) -> Post {
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &dice)]
    var post = Post(id: id(number), text: MadeTexts.text(kind, &dice), at: at, state: .out)
    if dice.shows(3, of: 5) { post.kind = kind }
    if dice.shows(1, of: 3) { post.goal = dice.pick(["workshop", "letter"]) }
    post.platforms = [[.mastodon], [.bluesky], [.mastodon, .bluesky], [.linkedin]][Int(dice.next() % 4)]
    post.created = Moment(at.day, minute: at.minute - 30)
    if at > Moment(today, minute: 12 * 60) { post.state = .scheduled }
    return post
  }

  private static let kinds: [Kind] =
    Array(repeating: .share, count: 20) + Array(repeating: .boost, count: 6)
    + Array(repeating: .talk, count: 14) + Array(repeating: .help, count: 7) + [.story, .story, .offer]

  /// Formed as drawn ids are, and counted so that none is there twice.
  private static func id(_ number: Int) -> PostID {
    let letters = Array("abcdefghjkmnpqrstuvwxyz")
    let digits = Array("23456789")
    // An odd factor walks through all 2^25 numbers, so neighbours look nothing alike.
    var rest = (number &* 20_170_707 + 12_345) & (1 << 25 - 1)
    var text = ""
    for place in 0..<6 {
      let signs = place == 1 ? digits : letters
      text.append(signs[rest % signs.count])
      rest /= signs.count
    }
    guard let id = PostID(text) else { preconditionFailure("\(text) is no id") }
    return id
  }
}

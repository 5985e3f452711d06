import Exchange
import Planning
import PostText
import Storage

/// What came in as an archive tells it, sorted by what is in the plan already. Only the weeks that it falls into are read.
struct ImportedEvents {
  /// By week.
  private(set) var new: [Week: [Heard]] = [:]
  private(set) var known = 0
  /// From before the day that was asked for.
  private(set) var older = 0
  private(set) var lost: [RowProblem] = []
  /// Whose accounts no human has, of those who came in now.
  private(set) var bots: Set<SocialAccount> = []
  private let places: [String: PostID]
  private var pages: [Week: (sources: Set<String>, ids: Set<PostID>)] = [:]

  var count: Int { new.values.reduce(0) { $0 + $1.count } }

  /// - Parameters:
  ///   - posts: all of the plan's, and those that come in with these.
  ///   - forgotten: whoever is among them is passed over.
  init(
    _ rows: [HeardRow], about posts: [Post], since: Day?, _ forgotten: ForgottenNames, _ book: inout PlanBook,
    _ plan: Plan, now: Moment, _ environment: Environment
  ) {
    places = Self.places(posts)
    for row in rows {
      guard let at = environment.local(row.at, plan.zone), at <= now else {
        lost.append(RowProblem(.timeOutOfRange, row.number, "its time has not been yet"))
        continue
      }
      if let since, at.day < since {
        older += 1
      } else if !forgotten.holds(SocialAccount(row.who, on: row.platform)) {
        take(row, at: at, forgotten, &book, environment)
      }
    }
  }

  private mutating func take(
    _ row: HeardRow, at: Moment, _ forgotten: ForgottenNames, _ book: inout PlanBook,
    _ environment: Environment
  ) {
    let week = Week(of: at.day)
    let heard = pages[week] == nil ? book.page(week).heard : []
    var page = pages[week] ?? (Set(heard.compactMap(\.source)), Set(heard.map(\.id)))
    defer { pages[week] = page }
    guard page.sources.insert(row.source).inserted else { return known += 1 }
    let id = environment.drawID(avoiding: page.ids)
    page.ids.insert(id)
    var event = Heard(id: id, at: at, SocialAccount(row.who, on: row.platform), row.how)
    event.on = row.about.map { places[Self.key($0)]?.description ?? $0 }.map(forgotten.cleaned)
    event.text = row.text.map(forgotten.cleaned)
    event.source = row.source
    if row.isBot { bots.insert(event.account) }
    new[week, default: []].append(event)
  }

  /// Our posts by their addresses and by the ids that their platforms know them by.
  private static func places(_ posts: [Post]) -> [String: PostID] {
    let named = posts.flatMap { post in
      [post.url, post.source].compactMap(\.self).map { (key($0), post.id) }
    }
    return Dictionary(named) { first, _ in first }
  }

  /// The last part of an address or of a key, which is the post's own: `https://sea.example/@a/17`, `at://did:a/b/17`
  /// and `mastodon-api:17` are of one.
  private static func key(_ address: String) -> String {
    address.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? address
  }
}

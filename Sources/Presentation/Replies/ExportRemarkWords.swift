import Exchange
import Planning
import PostText

extension ExportRemark {
  /// In a sentence or two.
  var words: String {
    switch self {
    case .leftOut(let post, let words, let reason):
      "\(post) “\(words)” stays behind: \(reason.words(for: post))"
    case .notOn(let platforms, let post):
      "\(post) does not go out on \(Self.names(platforms)): there is no column for it."
    case .tooClose(let post, let other, let minutes):
      "\(post) is less than \(minutes) minutes after \(other), and only one of them is taken. Move it: schedule \(post) WHEN"
    case .tooSoon(let post, let minutes):
      "\(post) is due in less than \(minutes) minutes, which is too late for the tool. Move it: schedule \(post) WHEN"
    case .runBySpreadsheets(let posts):
      "\(posts.count.of("text")) \(posts.count.form("begins", "begin")) with a sign by which a spreadsheet takes \(posts.count.form("it", "them")) for a formula (\(Self.list(posts))): hand the file on without opening it in one."
    case .timesIn(let zone): "Times are in \(zone): see that the other side reckons in the same zone."
    case .dayOrder(let isDayFirst):
      isDayFirst
        ? "Days stand before months, as in 24/11: choose the same at the upload."
        : "Months stand before days, as in 11/24: choose the same at the upload, or turn them with: --day-first"
    case .timeFormUnsure(let example):
      "Which form of a time the tool takes is not known for sure: see after the upload whether \(example) was read right."
    case .untimed(let posts):
      "\(posts.of("post")) \(posts.form("has", "have")) no time: the tool finds one."
    case .freePlanTakes(let rows): "An account that pays nothing takes \(rows) rows at a time."
    }
  }

  /// The post that stays behind; nil for any other remark.
  var leftOut: (post: PostID, reason: Reason)? {
    if case .leftOut(let post, _, let reason) = self { (post, reason) } else { nil }
  }

  private static func names(_ platforms: [Platform]) -> String {
    platforms.map(\.rawValue).joined(separator: " and ")
  }

  /// So many posts are named.
  private static let named = 8

  private static func list(_ posts: [PostID]) -> String {
    let more = posts.count > named ? " and \(posts.count - named) more" : ""
    return posts.prefix(named).map(\.description).joined(separator: ", ") + more
  }
}

extension ExportRemark.Reason {
  /// One word for programs.
  var name: String {
    switch self {
    case .alreadyOut: "already-out"
    case .noTime: "no-time"
    case .timeHasPassed: "time-has-passed"
    case .stopped: "stopped"
    case .noPlatform: "no-platform"
    case .noColumn: "no-column"
    }
  }

  fileprivate func words(for post: PostID) -> String {
    switch self {
    case .alreadyOut: "it has gone out already."
    case .noTime: "it has no time. Give it one: schedule \(post) WHEN"
    case .timeHasPassed(let at):
      "\(at.spoken) has passed. When it went out: post \(post), or name a later time: schedule \(post) WHEN"
    case .stopped(let rules):
      "it must not go out as it is (\(rules.joined(separator: ", "))). See: check \(post)"
    case .noPlatform: "nobody said where it goes. Say so: edit --platform NAME \(post)"
    case .noColumn(let platforms):
      "there is no column for \(platforms.map(\.rawValue).joined(separator: " or "))."
    }
  }
}

import Guidance
import Planning
import PostText

/// The days of a week beside the platforms, or those of a month in weeks.
public struct CalendarReply: Presentable, Encodable {
  struct DayFields: Encodable, Sendable {
    var day: String
    var posts: [EntryFields]
  }

  struct EntryFields: Encodable, Sendable {
    var id: String
    var at: String
    var text: String
    var platforms: [String]
    var kind: String
    var kindSure: Bool
    var state: String
    var overdue: Bool
    /// Whether it must not go out as it is.
    var stop: Bool
    /// The platforms on which another post is less than an hour away.
    var clashes: [String]
  }

  struct PlatformFields: Encodable, Sendable {
    var platform: String
    var posts: Int
    /// How many posts a week the plan intends there.
    @Nullable var intended: Int?
  }

  var version = 1
  var from: String
  var to: String
  var days: [DayFields]
  var platforms: [PlatformFields]
  private let plan: String
  private let review: CalendarReview
  private let today: Day
  private let step: CalendarStep

  private enum CodingKeys: CodingKey { case version, from, to, days, platforms }

  public init(plan: String, _ review: CalendarReview, by step: CalendarStep, today: Day) {
    self.plan = plan
    self.review = review
    self.step = step
    self.today = today
    from = review.days.lowerBound.description
    to = review.days.upperBound.description
    days = review.allDays.map { day in
      DayFields(
        day: day.description, posts: review.entries(on: day).map { EntryFields($0, review.schedule) })
    }
    platforms = review.platforms.map {
      PlatformFields(platform: $0.platform.rawValue, posts: $0.posts, intended: $0.intended)
    }
  }

  public var document: Document {
    Document(title: title, [.grid(step == .week ? week : month)] + legend)
  }

  private var title: StyledText {
    let (first, last) = (review.days.lowerBound, review.days.upperBound)
    let name = step.days(around: first) == review.days ? step.spoken(of: first) : weeks
    return "\(plan, .strong) · \(name), \(first.spoken(to: last))"
  }
}

extension CalendarReply {
  private var weeks: String {
    "\(Week(of: review.days.lowerBound).spoken) to \(Week(of: review.days.upperBound).spoken)"
  }
}

// The week: days against platforms.
extension CalendarReply {
  private var week: Grid {
    let days = review.allDays.map { day in
      Grid.Row(
        head(day),
        review.platforms.map { count in
          let entries = review.entries(on: day).filter { $0.platforms.contains(count.platform) }
          return Grid.Cell(
            count.platform.rawValue, entries.map { line($0, on: count.platform) },
            spoken: entries.map { spoken($0, on: count.platform) })
        })
    }
    let sums = review.platforms.map { count in
      Grid.Cell(
        count.platform.rawValue, [StyledText(count.words, count.isShort ? .caution : .plain)],
        spoken: [StyledText("\(count.words) posts")])
    }
    return Grid(
      heads: review.platforms.map(\.platform.rawValue), days + [Grid.Row("In all", sums)], narrowest: 18,
      signs: Self.signs)
  }

  /// `19`, and today `19*`.
  private func number(of day: Day) -> String { "\(day.parts.day)" + (day == today ? Self.todaySign : "") }

  private static let todaySign = "*"
  private static let signs = [Grid.Sign(sign: todaySign, words: "today")]

  /// `Thu 19*`.
  private func head(_ day: Day) -> StyledText {
    StyledText("\(day.weekday.short) \(number(of: day))", day == today ? .strong : .plain)
  }

  /// `09:00 S Jory throws every bread crock…`.
  private func line(_ entry: CalendarReview.Entry, on platform: Platform) -> StyledText {
    let mark = review.mark(entry, on: platform)
    let words = entry.post.firstWords(60)
    return "\(entry.at.clock) \(entry.sign, mark.style)\(mark.sign, mark.style) \(words, mark.wordStyle)"
  }
}

// In words, for whoever has it read aloud.
extension CalendarReply {
  /// `09:00 share, not sure, out, Jory throws every bread crock…`.
  private func spoken(_ entry: CalendarReview.Entry, on platform: Platform) -> StyledText {
    let mark = review.mark(entry, on: platform)
    return StyledText(
      (["\(entry.at.clock) \(entry.spokenKind)", mark.meaning].filter { !$0.isEmpty }).joined(separator: ", ")
        + ": " + entry.post.firstWords(60))
  }

  /// `share, share not sure, talk overdue`, in their order.
  private func spoken(_ entries: [CalendarReview.Entry]) -> StyledText {
    let words = entries.map { entry in
      let mark = review.mark(entry, on: nil)
      return mark.isTrouble ? "\(entry.spokenKind) \(mark.meaning)" : entry.spokenKind
    }
    return StyledText(words.joined(separator: ", "))
  }
}

// The month: a grid of weeks.
extension CalendarReply {
  private var month: Grid {
    let first = Week(of: review.days.lowerBound)
    let count = (Week(of: review.days.upperBound).monday - first.monday) / 7 + 1
    let rows = (0..<count).map { index in
      let week = first + index
      return Grid.Row(
        StyledText("W\(week.number.padded(to: 2))", .secondary), (0..<7).map { cell(week.monday + $0) })
    }
    return Grid(
      heads: Weekday.allCases.map { String($0.name.prefix(2)) }, rows, narrowest: 7, signs: Self.signs)
  }

  private func cell(_ day: Day) -> Grid.Cell {
    guard review.days.contains(day) else { return Grid.Cell("", [], brief: "") }
    let entries = review.entries(on: day)
    let head = StyledText(number(of: day), day == today ? .strong : .plain)
    let name = "\(day.weekday.short) \(number(of: day))"
    guard !entries.isEmpty else { return Grid.Cell(name, head: head, [], brief: head) }
    // Where there is no room for all of them, those in trouble are seen.
    let marked = entries.map { ($0, review.mark($0, on: nil)) }
    let signs = (marked.filter(\.1.isTrouble) + marked.filter { !$0.1.isTrouble }).reduce(StyledText("")) {
      $1.1.isTrouble ? "\($0)\($1.0.sign, $1.1.style)\($1.1.sign, $1.1.style)" : "\($0)\($1.0.sign)"
    }
    let marks = Set(entries.map { review.mark($0, on: nil) })
    let worst = CalendarMark.allCases.last { marks.contains($0) } ?? .scheduled
    return Grid.Cell(
      name, head: head, [signs], brief: brief(day, worst, entries.count), spoken: [spoken(entries)])
  }
}

extension CalendarReply {
  /// `16·5`, today `19*5`, and `20!3` where something is wrong with one of them: so short that a month fits 40 columns.
  private func brief(_ day: Day, _ worst: CalendarMark, _ count: Int) -> StyledText {
    let sign = worst.isTrouble ? worst.sign : day == today ? Self.todaySign : "·"
    let head = StyledText("\(day.parts.day)", day == today ? .strong : .plain)
    return "\(head)\(sign + (count > 9 ? "+" : String(count)), worst.style)"
  }
}

// What the signs mean.
extension CalendarReply {
  private var legend: [Block] {
    let kinds = Kind.allCases.filter { kind in review.entries.contains { $0.kind == kind } }
    let unsure = review.entries.contains { !$0.isKindSure } ? ["small letter: judged, not surely"] : []
    let marks = CalendarMark.allCases.filter { mark in
      (mark.isTrouble || mark == .out && step == .week)
        && review.entries.contains { review.mark($0, on: nil) == mark }
    }
    let signs = kinds.map { "\($0.sign) \($0.rawValue)" } + marks.map { "\($0.sign) \($0.meaning)" }
    let words = signs + unsure + (review.days.contains(today) ? ["\(Self.todaySign) today"] : [])
    guard !signs.isEmpty else {
      let none = review.isWhole ? "Nothing is planned then." : "Nothing of the kind is planned then."
      return [.paragraph(StyledText(advice: "\(none) Plan something: schedule POST WHEN"))]
    }
    return [.legend(StyledText(words.joined(separator: ", ")))]
  }
}

extension CalendarReview {
  fileprivate var allDays: [Day] { (days.lowerBound.number...days.upperBound.number).map { Day(number: $0) } }
}

extension CalendarReview.Entry {
  /// Its kind as a letter, a small one where it is not sure.
  fileprivate var sign: String { isKindSure ? kind.sign : kind.sign.lowercased() }
  fileprivate var spokenKind: String { isKindSure ? kind.rawValue : "\(kind.rawValue) not sure" }
}

extension Kind {
  /// A letter for each: `Y` for story, since `S` is taken.
  fileprivate var sign: String {
    switch self {
    case .share: "S"
    case .boost: "B"
    case .talk: "T"
    case .help: "H"
    case .story: "Y"
    case .offer: "O"
    }
  }
}

extension CalendarReview.PlatformCount {
  fileprivate var isShort: Bool { intended.map { posts < $0 } ?? false }
  /// `15 of 14`.
  fileprivate var words: String { intended.map { "\(posts) of \($0)" } ?? "\(posts)" }
}

extension CalendarReply.EntryFields {
  init(_ entry: CalendarReview.Entry, _ schedule: ScheduleReview) {
    self.init(
      id: entry.post.id.description, at: entry.at.description, text: entry.post.text,
      platforms: entry.platforms.map(\.rawValue), kind: entry.kind.rawValue, kindSure: entry.isKindSure,
      state: entry.post.state.rawValue, overdue: schedule.isOverdue(entry.post),
      stop: schedule.isStopped(entry.post), clashes: entry.clashes.map(\.rawValue))
  }
}

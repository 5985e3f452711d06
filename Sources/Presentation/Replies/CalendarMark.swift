import Guidance
import Planning
import PostText

/// What is to be seen at a glance of a post; the gravest last.
enum CalendarMark: CaseIterable {
  case out, scheduled, clash, overdue, stopped

  var sign: String {
    switch self {
    case .out: "·"
    case .scheduled: ""
    case .clash: "×"
    case .overdue: "!"
    case .stopped: "#"
    }
  }

  var meaning: String {
    switch self {
    case .out: "out"
    case .scheduled: ""
    case .clash: "less than an hour from another"
    case .overdue: "overdue"
    case .stopped: "must not go out as it is"
    }
  }

  var style: Style {
    switch self {
    case .out: .secondary
    case .scheduled: .plain
    case .clash, .overdue: .caution
    case .stopped: .bad
    }
  }

  var wordStyle: Style { self == .out ? .secondary : .plain }

  /// What is to be seen where there is room for little.
  var isTrouble: Bool { self > .scheduled }
}

extension CalendarMark: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

extension CalendarReview {
  /// - Parameter platform: where it is looked at; nil for anywhere.
  func mark(_ entry: Entry, on platform: Platform?) -> CalendarMark {
    if schedule.isStopped(entry.post) { return .stopped }
    if schedule.isOverdue(entry.post) { return .overdue }
    let clashes = platform.map { entry.clashes.contains($0) } ?? !entry.clashes.isEmpty
    if clashes { return .clash }
    return entry.post.state == .out ? .out : .scheduled
  }
}

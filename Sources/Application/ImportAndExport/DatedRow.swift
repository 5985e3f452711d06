import Exchange
import Planning

/// A row with its time in the plan's zone.
struct DatedRow {
  let row: PostRow
  /// nil for a draft, and for a time that is lost.
  let at: Moment?
  /// Whether it is the later of two times that the clocks show alike in autumn.
  let isShownAgain: Bool
  /// Why it can't be taken, where its time tells.
  let problem: RowProblem?

  init(_ row: PostRow, _ zone: String, now: Moment, _ environment: Environment) {
    self.row = row
    at =
      switch row.at {
      case .local(let moment): moment
      case .day(let day): Moment(day, minute: AskedTime.usualMinute)
      case .instant(let seconds): environment.local(seconds, zone)
      case nil: nil
      }
    isShownAgain = row.instant.map { environment.isShownAgain($0, zone) } ?? false
    problem =
      Self.lost(row, at) ?? Self.leftOut(row, at, zone, environment) ?? Self.stillToCome(row, at, now: now)
  }

  private static func lost(_ row: PostRow, _ at: Moment?) -> RowProblem? {
    row.at != nil && at == nil
      ? RowProblem(.timeOutOfRange, row.number, "its time is outside the years 1 to 9999") : nil
  }

  private static func leftOut(
    _ row: PostRow, _ at: Moment?, _ zone: String, _ environment: Environment
  ) -> RowProblem? {
    // An instant is shown by some clock.
    guard row.instant == nil, let at, let next = environment.hourLeftOut(at, zone) else { return nil }
    return RowProblem(
      .skippedTime, row.number, "its time, \(at.spoken), \(Environment.leftOut(in: zone))",
      hint: "Write the time after it, such as \(next).")
  }

  private static func stillToCome(_ row: PostRow, _ at: Moment?, now: Moment) -> RowProblem? {
    guard row.state == .out, let at, at > now else { return nil }
    return RowProblem(
      .stillToCome, row.number, "its state is out, and its time, \(at.spoken), is still to come",
      hint: "Write scheduled for the state, or the time at which it went out.")
  }

  /// The ids that it is known by, here and in the file that it came from first.
  var ids: [String] { [row.id, row.importedID].compactMap(\.self) }

  /// The post that it becomes, which has no id yet.
  func post(_ plan: Plan, now: Moment) -> Post {
    let state = at.map { self.state(at: $0, now) } ?? .draft
    let usual = state == .out ? plan.onlyPlatform : plan.platforms.map(\.platform)
    var post = Post(
      id: .blank, text: row.text, platforms: row.platforms ?? usual, kind: row.kind,
      goal: row.goal.map { Self.name($0, among: plan.goals.map(\.name)) }, at: at, state: state,
      created: row.created ?? now)
    post.audience = row.audience.map { Self.name($0, among: plan.audiences.map(\.name)) }
    (post.kindBy, post.source, post.url) = (row.kindBy, row.source, row.url)
    (post.with, post.replyTo, post.parts) = (row.with, row.replyTo, row.parts)
    post.metrics = row.figures?.metrics(on: now.day)
    return post
  }

  /// As the plan spells it, where it has it.
  private static func name(_ typed: String, among names: [String]) -> String {
    names.contains(typed) ? typed : names.first { $0.lowercased() == typed.lowercased() } ?? typed
  }

  /// As an export says it; else by the clock.
  private func state(at: Moment, _ now: Moment) -> Post.State {
    if let state = row.state, state != .draft { return state }
    return at > now ? .scheduled : .out
  }
}

extension PostRow {
  /// Its time in seconds since 1970-01-01 00:00 UTC, where it says its offset.
  fileprivate var instant: Int? { if case .instant(let seconds) = at { seconds } else { nil } }
}

import Exchange
import Planning

/// A row with its time in the plan's zone.
struct DatedRow {
  let row: PostRow
  /// nil for a draft, and for a time that is lost.
  let at: Moment?
  var isLost: Bool { row.at != nil && at == nil }

  init(_ row: PostRow, _ zone: String, _ environment: Environment) {
    self.row = row
    at =
      switch row.at {
      case .local(let moment): moment
      case .day(let day): Moment(day, minute: AskedTime.usualMinute)
      case .instant(let seconds): environment.local(seconds, zone)
      case nil: nil
      }
  }

  /// Why it can't be taken, where that is so.
  func problem(now: Moment) -> RowProblem? {
    if isLost { return RowProblem(row.number, "its time is outside the years 1 to 9999") }
    guard row.state == .out, let at, at > now else { return nil }
    return RowProblem(
      row.number, "its state is out, and its time, \(at.spoken), is still to come",
      hint: "Write scheduled for the state, or the time at which it went out.")
  }

  func post(_ name: (id: PostID, importedID: String?), _ plan: Plan, _ now: Moment) -> Post {
    let state = at.map { self.state(at: $0, now) } ?? .draft
    let usual = state == .out ? plan.onlyPlatform : plan.platforms.map(\.platform)
    var post = Post(
      id: name.id, text: row.text, platforms: row.platforms.isEmpty ? usual : row.platforms, kind: row.kind,
      goal: row.goal.map { Self.name($0, among: plan.goals.map(\.name)) }, at: at, state: state, created: now)
    post.importedID = name.importedID
    post.audience = row.audience.map { Self.name($0, among: plan.audiences.map(\.name)) }
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

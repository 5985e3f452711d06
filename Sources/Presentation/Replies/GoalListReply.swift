import Planning

/// The plan's goals, and how far they have come.
public struct GoalListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    struct Figure: Encodable, Sendable {
      var on: String
      var value: Double
    }

    var name: String
    @Nullable var measure: String?
    @Nullable var target: Double?
    @Nullable var by: String?
    /// The day on which it was set; left out where that was not noted.
    var since: String?
    var progress: [Figure]
    /// What an even pace would have reached by the day of the latest figure.
    @Nullable var expected: Double?
  }

  var version = 1
  var goals: [Fields]
  private let listed: [Goal]
  private let today: Day

  private enum CodingKeys: CodingKey { case version, goals }

  public init(_ plan: Plan, today: Day) {
    listed = plan.goals
    self.today = today
    goals = plan.goals.map { goal in
      Fields(
        name: goal.name, measure: goal.measure, target: goal.target, by: goal.by?.description,
        since: goal.since?.description,
        progress: goal.progress.map { Fields.Figure(on: $0.on.description, value: $0.value) },
        expected: goal.pace(on: today)?.expected)
    }
  }

  public var document: Document {
    guard !listed.isEmpty else {
      let none = "There is no goal yet. Set one with: goal add NAME --measure TEXT --target N --by DATE"
      return Document([.paragraph(StyledText(advice: none))])
    }
    return Document([.table(listed.table(on: today))])
  }
}

extension [Goal] {
  /// What each is for, and how far it has come.
  func table(on today: Day) -> Table {
    let rows = map { goal -> [Table.Cell] in
      let standing = goal.progress.isEmpty ? "" : "; at \(goal.standing(on: today))"
      return [.name(goal.name), .text(StyledText(goal.aim + standing))]
    }
    return Table([.init("Goal"), .init("How it stands", .long)], rows)
  }
}

extension Goal {
  var aim: String { GoalAim(self).words }

  func standing(on today: Day) -> String { GoalStanding(self, on: today).words }
}

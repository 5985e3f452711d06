import Planning

/// The times of the week at which posts are wont to go out.
public struct SlotListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var day: String
    var at: String
    /// Left out where it is for any.
    var platform: String?
  }

  var version = 1
  let slots: [Fields]
  /// The next that are free.
  let free: [String]
  /// How many minutes two posts on one platform are to be apart.
  let apart: Int
  private let next: [Moment]

  private enum CodingKeys: CodingKey { case version, slots, free, apart }

  public init(_ plan: Plan, free: [Moment]) {
    slots = plan.slots.map {
      Fields(day: $0.weekday.rawValue, at: $0.clock, platform: $0.platform?.rawValue)
    }
    (next, self.free, apart) = (free, free.map(\.description), plan.minutesApart)
  }

  public var document: Document {
    guard !slots.isEmpty else {
      return Document([
        .paragraph(
          StyledText(advice: "There is no slot yet. Say when you are wont to post: slot add tue 9:00"))
      ])
    }
    let rows = slots.map { slot -> [Table.Cell] in
      [
        .name(slot.day.prefix(1).uppercased() + slot.day.dropFirst()), .text(StyledText(slot.at)),
        .text(StyledText(slot.platform ?? "any platform")),
      ]
    }
    let coming = next.map(\.spoken).joined(separator: "; ")
    return Document([
      .table(Table([.init("Day"), .init("At"), .init("Platform", .long)], rows)),
      .aside(
        StyledText(
          advice: next.isEmpty
            ? "None of them is free in twelve weeks."
            : "Free next: \(coming). Take it with: schedule POST next")),
    ])
  }
}

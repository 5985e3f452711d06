import Planning
import PostText

extension Slot {
  static let record = Record(
    "a slot", about: "A time of the week at which posts are wont to go out.",
    blank: Slot(.monday, minute: 0), identity: .named(["day", "at", "platform"]),
    [
      .required("day", { $0.weekday }, { $0.weekday = $1 }, .weekday, "The day of the week."),
      .required(
        "at", { $0.minute }, { $0.minute = $1 }, .minuteOfDay, "When, in the plan's time zone."),
      .optional(
        "platform", { $0.platform }, { $0.platform = $1 }, .platform,
        "The only platform that it is for; any, if missing."),
    ])
}

extension Codec<Weekday> {
  fileprivate static var weekday: Codec { .word("a day such as monday", of: Weekday.allCases) }
}

extension Codec<Int> {
  fileprivate static var minuteOfDay: Codec {
    .formed(
      "a time such as 09:00", ["pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"],
      read: { text in
        guard text.utf8.count == 5 else { return nil }
        return Moment("2000-01-01T\(text)")?.minute
      },
      write: { Moment(Day(number: 0), minute: $0).clock })
  }
}

import Planning

extension Trial {
  static let record = Record(
    "a trial", about: "A month of sharing others twenty times as often as talking about ourselves.",
    blank: Trial(from: Day(number: 0)), identity: .named(["from"]),
    [
      .required("from", { $0.from }, { $0.from = $1 }, .day, "Its first day."),
      .optional(
        "ended", { $0.ended }, { $0.ended = $1 }, .day,
        "The day on which it was ended; missing while it runs."),
    ])
}

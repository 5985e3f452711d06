import Planning

extension Trial {
  static let record = Record(
    "a trial", about: "A month of sharing others twenty times as often as talking about ourselves.",
    blank: Trial(from: Day(number: 0)), unknown: { $1(&$0.unknown) }, identity: .named(["from"]),
    [
      .required("from", { $1(&$0.from) }, .day, "Its first day."),
      .optional("ended", { $1(&$0.ended) }, .day, "The day on which it was ended; missing while it runs."),
    ])
}

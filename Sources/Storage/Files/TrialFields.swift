import Planning

extension Trial {
  static let record = Record(
    "a trial", about: "A month of sharing others twenty times as often as talking about ourselves.",
    blank: Trial(from: Day(number: 0)), unknown: \.unknown, identity: .named(["from"]),
    [
      .required("from", \.from, .day, "Its first day."),
      .optional("ended", \.ended, .day, "The day on which it was ended; missing while it runs."),
    ])
}

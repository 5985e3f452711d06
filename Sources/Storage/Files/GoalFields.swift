import Planning

extension Goal {
  static let record = Record(
    "a goal", about: "Something that the posts are for.", blank: Goal(name: ""), unknown: { $1(&$0.unknown) },
    identity: .named(["name"]),
    [
      .required("name", { $1(&$0.name) }, .text, "What posts call it by."),
      .optional("measure", { $1(&$0.measure) }, .text, "What is counted, such as newsletter subscribers."),
      .optional("target", { $1(&$0.target) }, .figure, "How many of the measure are aimed at."),
      .optional("by", { $1(&$0.by) }, .day, "The day by which they should be there."),
      .optional("since", { $1(&$0.since) }, .day, "The day on which it was set."),
      .records("progress", { $1(&$0.figures) }, Progress.record, "Figures that were noted down, by day."),
    ])

  /// The progress, which the goal sorts and holds to one figure a day.
  fileprivate var figures: [Progress] {
    get { progress }
    set { note(newValue) }
  }
}

extension Goal.Progress {
  static let record = Record(
    "a figure of progress", about: "How much of the measure there was on a day.",
    blank: Goal.Progress(on: Day(number: 0), value: 0), unknown: { $1(&$0.unknown) },
    identity: .named(["on"]),
    [
      .required("on", { $1(&$0.on) }, .day, "The day."),
      .required("value", { $1(&$0.value) }, .figure, "The figure."),
    ])
}

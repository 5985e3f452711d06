import Planning

extension Goal {
  static let record = Record(
    "a goal", about: "Something that the posts are for.", blank: Goal(name: ""),
    identity: .named(["name"]),
    [
      .required("name", { $0.name }, { $0.name = $1 }, .text, "What posts call it by."),
      .optional(
        .measure, { $0.measure }, { $0.measure = $1 }, .text,
        "What is counted, such as newsletter subscribers.", setBy: "goal add \(.key) --measure \(.value)"),
      .optional(
        .target, { $0.target }, { $0.target = $1 }, .figure, "How many of the measure are aimed at.",
        setBy: "goal add \(.key) --target \(.value)"),
      .optional(
        .by, { $0.by }, { $0.by = $1 }, .day, "The day by which they should be there.",
        setBy: "goal add \(.key) --by \(.value)"),
      .optional("since", { $0.since }, { $0.since = $1 }, .day, "The day on which it was set."),
      .records(
        "progress", { $0.progress }, { $0.note($1) }, Progress.record, "Figures that were noted down, by day."
      ),
    ])
}

extension Goal.Progress {
  static let record = Record(
    "a figure of progress", about: "How much of the measure there was on a day.",
    blank: Goal.Progress(on: Day(number: 0), value: 0),
    identity: .named(["on"]),
    [
      .required("on", { $0.on }, { $0.on = $1 }, .day, "The day."),
      .required(
        .value, { $0.value }, { $0.value = $1 }, .figure, "The figure.",
        setBy: "goal progress \(.outerKey) \(.value) --on \(.key)"),
    ])
}

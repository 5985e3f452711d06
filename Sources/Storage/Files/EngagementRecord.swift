import Planning

extension Engagement {
  static let record = Record(
    "something done", about: "What we did with somebody.",
    blank: Engagement(id: .blank, at: Moment(Day(number: 0), minute: 0), SocialAccount("", on: nil), .reply),
    identity: .drawn(DrawnID(title: "who")),
    [
      .required("id", { $0.id }, { $0.id = $1 }, .id, "Its short name."),
      .required("at", { $0.at }, { $0.at = $1 }, .moment, "When, in the plan's time zone."),
      .optional("platform", { $0.platform }, { $0.platform = $1 }, .platform, "Where."),
      .required("who", { $0.who }, { $0.who = $1 }, .text, "Their handle, with its @."),
      .required(
        "how", { $0.how }, { $0.how = $1 }, .word("a way such as reply", of: How.allCases), "What it was."),
      .optional(
        "on", { $0.on }, { $0.on = $1 }, .id,
        "The id of what was heard from them that it answers; of several the first."),
      .optional("text", { $0.text }, { $0.text = $1 }, .text, "What we said."),
      .list(
        "with", { $0.with }, { $0.with = $1 }, .text, "The handles of those they were introduced to.",
        noun: "handle"),
      .optional(
        "source", { $0.source }, { $0.source = $1 }, .text, "What the archive that it comes from calls it."),
    ])
}

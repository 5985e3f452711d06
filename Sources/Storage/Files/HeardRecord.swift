import Planning

extension Heard {
  static let record = Record(
    "something heard", about: "What somebody did with us or said to us.",
    blank: Heard(id: .blank, at: Moment(Day(number: 0), minute: 0), SocialAccount("", on: nil), .mention),
    identity: .drawn(DrawnID(title: "who")),
    [
      .required("id", { $0.id }, { $0.id = $1 }, .id, "Its short name."),
      .required("at", { $0.at }, { $0.at = $1 }, .moment, "When, in the plan's time zone."),
      .optional("platform", { $0.platform }, { $0.platform = $1 }, .platform, "Where."),
      .required("who", { $0.who }, { $0.who = $1 }, .text, "Their handle, with its @."),
      .required(
        "how", { $0.how }, { $0.how = $1 }, .word("a way such as comment", of: How.allCases), "What it was."),
      .optional(
        "on", { $0.on }, { $0.on = $1 }, .text,
        "The id of our post that it is about, or its address where the plan does not have it."),
      .optional("text", { $0.text }, { $0.text = $1 }, .text, "What they said."),
      .usual(
        "state", { $0.state }, { $0.state = $1 },
        .word("\"open\", \"snoozed\" or \"done\"", of: State.allCases), .open, "Whether they wait for us."),
      .optional("until", { $0.until }, { $0.until = $1 }, .moment, "Until when it is let be."),
      .optional(
        "assignee", { $0.assignee }, { $0.assignee = $1 }, .text,
        "The handle of the colleague who takes care of it."),
      .optional(
        "because", { $0.because }, { $0.because = $1 }, .text, "Why it was closed without an answer."),
      .optional(
        "source", { $0.source }, { $0.source = $1 }, .text, "What the archive that it comes from calls it."),
    ])
}

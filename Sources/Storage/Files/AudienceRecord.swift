import Planning

extension Audience {
  static let record = Record(
    "an audience", about: "People whom the posts are for.", blank: Audience(""),
    identity: .named(["name"]),
    [
      .required("name", { $0.name }, { $0.name = $1 }, .text, "What posts call them by."),
      .optional(
        .wants, { $0.wants }, { $0.wants = $1 }, .text,
        "What would make them more valuable or productive, and what they like.",
        setBy: "audience add \(.key) --wants \(.value)"),
      .optional(
        .looks, { $0.looks }, { $0.looks = $1 }, .text, "Where they look: platforms, papers, groups, times.",
        setBy: "audience add \(.key) --looks \(.value)"),
    ])
}

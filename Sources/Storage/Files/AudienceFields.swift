import Planning

extension Audience {
  static let record = Record(
    "an audience", about: "People whom the posts are for.", blank: Audience(""), unknown: { $1(&$0.unknown) },
    identity: .named(["name"]),
    [
      .required("name", { $1(&$0.name) }, .text, "What posts call them by."),
      .optional(
        "wants", { $1(&$0.wants) }, .text,
        "What would make them more valuable or productive, and what they like."),
      .optional("looks", { $1(&$0.looks) }, .text, "Where they look: platforms, papers, groups, times."),
    ])
}

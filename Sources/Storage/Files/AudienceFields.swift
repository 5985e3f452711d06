import Planning

extension Audience {
  static let record = Record(
    "an audience", about: "People whom the posts are for.", blank: Audience(""), unknown: \.unknown,
    identity: .named(["name"]),
    [
      .required("name", \.name, .text, "What posts call them by."),
      .optional(
        "wants", \.wants, .text, "What would make them more valuable or productive, and what they like."),
      .optional("looks", \.looks, .text, "Where they look: platforms, papers, groups, times."),
    ])
}

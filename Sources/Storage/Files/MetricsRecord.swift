import Planning

extension PostMetrics {
  static let record = Record(
    "figures of a post", about: "A post's figures, as its platform shows them.",
    blank: PostMetrics(on: Day(number: 0)), identity: .named(["on"]),
    [
      .required("on", { $0.on }, { $0.on = $1 }, .day, "The day on which they were noted."),
      .optional("views", { $0.views }, { $0.views = $1 }, .wholeNumber(figures), "How often it was seen."),
      .optional("likes", { $0.likes }, { $0.likes = $1 }, .wholeNumber(figures), "How many liked it."),
      .optional(
        "comments", { $0.comments }, { $0.comments = $1 }, .wholeNumber(figures), "How many answered."),
      .optional("shares", { $0.shares }, { $0.shares = $1 }, .wholeNumber(figures), "How many passed it on."),
      .list(
        "by", { $0.by }, { $0.by = $1 }, .text, "The handles of those who are known to have liked it.",
        noun: "handle"),
    ])
}

extension Followers {
  static let record = Record(
    "a count of followers", about: "How many follow on a platform.",
    blank: Followers("", on: Day(number: 0), count: 0), identity: .named(["platform", "on"]),
    [
      .required("platform", { $0.platform }, { $0.platform = $1 }, .text, "The platform."),
      .required("on", { $0.on }, { $0.on = $1 }, .day, "The day."),
      .required("count", { $0.count }, { $0.count = $1 }, .wholeNumber(PostMetrics.figures), "How many."),
    ])
}

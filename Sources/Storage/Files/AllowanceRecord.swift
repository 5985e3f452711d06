import Planning

extension Allowance {
  static let record = Record(
    "an allowance", about: "A rule that keeps quiet, for the plan or for one post.",
    blank: Allowance(rule: "", because: ""),
    identity: .named(["rule", "post"]),
    [
      .required(
        "rule", { $0.rule }, { $0.rule = $1 }, .text, "The rule's name, as a check gives it in brackets."),
      .optional(
        "post", { $0.post }, { $0.post = $1 }, .id("the id of a post"), "The post; all of them, if missing."),
      .required(
        .because, { $0.because }, { $0.because = $1 }, .text, "Why the rule keeps quiet.",
        setBy: "allow \(.key) --because \(.value)"),
    ])
}

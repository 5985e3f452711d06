import Planning

extension Allowance {
  static let record = Record(
    "an allowance", about: "A rule that keeps quiet, for the plan or for one post.",
    blank: Allowance(rule: "", because: ""), unknown: { $1(&$0.unknown) },
    identity: .named(["rule", "post"]),
    [
      .required("rule", { $1(&$0.rule) }, .text, "The rule's name, as a check gives it in brackets."),
      .optional("post", { $1(&$0.post) }, .id("the id of a post"), "The post; all of them, if missing."),
      .required("because", { $1(&$0.because) }, .text, "Why the rule keeps quiet."),
    ])
}

import Planning
import PostText

extension Variant {
  static let record = Record(
    "a variant", about: "What a post says on one platform, where that is not what it says elsewhere.",
    blank: Variant(.x, text: ""), identity: .named(["platform"]),
    [
      .required("platform", { $0.platform }, { $0.platform = $1 }, .platform, "The platform."),
      .required(
        .text, { $0.text }, { $0.text = $1 }, .text, "What it says there.",
        setBy: "variant \(.outerKey) \(.key) \(.value)"),
    ])
}

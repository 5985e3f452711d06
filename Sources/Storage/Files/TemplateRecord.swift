import Planning

extension Template {
  static let record = Record(
    "a template", about: "A text with blanks, of which posts are made.", blank: Template("", text: ""),
    identity: .named(["name"]),
    [
      .required("name", { $0.name }, { $0.name = $1 }, .text, "What one calls it by."),
      .required(
        .text, { $0.text }, { $0.text = $1 }, .text, "The text; its blanks stand in double braces.",
        setBy: "template add \(.key) \(.value)"),
    ])
}

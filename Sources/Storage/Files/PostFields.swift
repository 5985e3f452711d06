import Planning
import PostText

extension Post {
  static let drafted = Record(
    "a post", about: "A post without a date.", blank: blank, unknown: { $1(&$0.unknown) },
    identity: .drawn("id", title: "text"),
    common)

  static let dated = Record(
    "a post", about: "A post that is scheduled, or that went out.", blank: blank,
    unknown: { $1(&$0.unknown) },
    identity: .drawn("id", title: "text"),
    common + [
      .optional(
        "at", { $1(&$0.at) }, .moment, "When it goes or went out, in the plan's time zone.", isRequired: true),
      .required("state", { $1(&$0.state) }, .datedState, "Whether it is to go out, or went out."),
    ])

  private static let blank = Post(id: .blank, text: "")

  private static let common: [Field<Post>] = [
    .required("id", { $1(&$0.id) }, .id, "Its short name. No other post of the plan has it."),
    .required("text", { $1(&$0.text) }, .text, "What it says."),
    .list(
      "platforms", { $1(&$0.platforms) }, .platform,
      "Where it is to go out; the plan's platforms, if missing."),
    .optional(
      "kind", { $1(&$0.kind) }, .kind,
      "The manager's own word on what it is; judged from the text, if missing."),
    .optional("goal", { $1(&$0.goal) }, .text, "The name of the goal that it serves."),
    .optional("audience", { $1(&$0.audience) }, .text, "The name of the audience that it is for."),
    .optional("created", { $1(&$0.created) }, .moment, "When it was noted down, in the plan's time zone."),
    .optional(
      "importedID", { $1(&$0.importedID) }, .text,
      "Its id in the file it was imported from, where that could not be its own."),
    .optional(
      versionField, { $1(&$0.versionOf) }, .id,
      "The id of the post that this is another version of, where a merge has kept both."),
  ]

  /// Merging writes it too.
  static let versionField = "versionOf"
}

extension Post {
  /// As it stands in its file.
  var json: JSONValue { (state == .draft ? Self.drafted : Self.dated).json(self) }
}

import Planning
import PostText

extension Post {
  static let drafted = Record(
    "a post", about: "A post without a date.", blank: blank,
    identity: identity,
    common)

  static let dated = Record(
    "a post", about: "A post that is scheduled, or that went out.", blank: blank,
    identity: identity,
    common + [
      .optional(
        "at", { $0.at }, { $0.at = $1 }, .moment, "When it goes or went out, in the plan's time zone.",
        isRequired: true),
      .required(
        "state", { $0.state }, { $0.state = $1 }, .datedState, "Whether it is to go out, or went out."),
    ])

  private static let identity = Identity.drawn(
    DrawnID(title: "text", versionField: "versionOf", bornField: "created", removedBy: "drop"))

  private static let blank = Post(id: .blank, text: "")

  private static let common: [Field<Post>] = [
    .required("id", { $0.id }, { $0.id = $1 }, .id, "Its short name. No other post of the plan has it."),
    .required("text", { $0.text }, { $0.text = $1 }, .text, "What it says."),
    .list(
      "platforms", { $0.platforms }, { $0.platforms = $1 }, .platform,
      "Where it is to go out; the plan's platforms, if missing.", noun: "platform"),
    .optional(
      "kind", { $0.kind }, { $0.kind = $1 }, .kind,
      "The manager's own word on what it is; judged from the text, if missing."),
    .optional("goal", { $0.goal }, { $0.goal = $1 }, .text, "The name of the goal that it serves."),
    .optional(
      "audience", { $0.audience }, { $0.audience = $1 }, .text, "The name of the audience that it is for."),
    .optional(
      "created", { $0.created }, { $0.created = $1 }, .moment,
      "When it was noted down, in the plan's time zone."),
    .optional(
      "importedID", { $0.importedID }, { $0.importedID = $1 }, .text,
      "Its id in the file it was imported from, where that could not be its own."),
    .optional(
      "versionOf", { $0.versionOf }, { $0.versionOf = $1 }, .id,
      "The id of the post that this is another version of, where a merge has kept both."),
  ]
}

extension Post {
  /// Whether both go back to one post, having the same id; else their ids met by chance.
  func isVersion(of other: Post) -> Bool { created == other.created }

  /// As it stands in its file.
  var json: JSONValue { (state == .draft ? Self.drafted : Self.dated).json(self) }
}

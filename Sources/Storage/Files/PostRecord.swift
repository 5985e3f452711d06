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
      "What it is, for sure: by the manager's own word, or by its form; judged from the text, if missing."),
    .optional(
      "kindBy", { $0.managersKind == $0.kind ? nil : $0.kindBy }, { $0.kindBy = $1 ?? .manager }, .kindSource,
      "Who said the kind: the manager, if missing; \"form\" where what it is on its platform, as a boost, says it."
    ),
    .optional(
      "opinion", { $0.opinion }, { $0.opinion = $1 }, .opinion,
      "How likely each kind is by the word of somebody who was asked: {\"share\": 0.7, \"talk\": 0.3}; what is said in \"kind\" goes before it."
    ),
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
      "source", { $0.source }, { $0.source = $1 }, .text,
      "The key of the archive's row that it was read from: read again, the row is known by it."),
    .optional("url", { $0.url }, { $0.url = $1 }, .text, "Where it stands, as a web address."),
    .list(
      "with", { $0.with }, { $0.with = $1 }, .text,
      "The accounts of those whom it boosts, answers or quotes.", noun: "account"),
    .optional(
      "replyTo", { $0.replyTo }, { $0.replyTo = $1 }, .text, "The address of the post that it answers."),
    .list(
      "parts", { $0.parts }, { $0.parts = $1 }, .text,
      "What the further posts of its thread say, in their order.", noun: "part"),
    .records(
      "publications", { $0.publications }, { $0.publications = $1 }, Publication.record,
      "Where it went out by itself or was handed over to, once for each platform; where none is out, it is out on all it is for.",
      order: ["platform"]),
    .records(
      "variants", { $0.variants }, { $0.variants = $1 }, Variant.record,
      "What it says on single platforms, where that is not its text.", order: ["platform"]),
    .list(
      "labels", { $0.labels }, { $0.labels = $1 }, .text,
      "Words by which posts are found together.", noun: "label"),
    .records(
      "pictures", { $0.pictures }, { $0.pictures = $1 }, Picture.record,
      "The pictures that go out with it, in order."),
    .optional(
      "firstComment", { $0.firstComment }, { $0.firstComment = $1 }, .text,
      "What is written below it as soon as it stands."),
    .optional(
      "note", { $0.note }, { $0.note = $1 }, .text, "What is noted of it and never published."),
    .usual(
      "sequence", { $0.sequence }, { $0.sequence = $1 }, .wholeNumber(0...1_000_000), 0,
      "How often its time or state was changed; 0, if missing. Calendars go by it."),
    .records(
      "metrics", { $0.metrics.map { [$0] } ?? [] },
      { post, all in
        let ordered = all.sorted { $0.on < $1.on }
        post.metrics = ordered.dropFirst().reduce(ordered.first) { $0?.updated(by: $1) }
      }, PostMetrics.record, "What its platforms count, as it was noted last."),
    .optional(
      "recurrence", { $0.recurrence }, { $0.recurrence = $1 }, .id,
      "The id of the first of the posts that recur together, itself among them."),
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

import Planning

/// `plan.json`: all of a plan but its posts.
enum PlanFile {
  static let name = "plan.json"
}

extension Plan: StoredFile {
  static let kind = FileKind("plan", .file(PlanFile.name), holding: "a plan", Plan.record)

  static let record = Record(
    "a plan", about: "A content plan: what a brand wants from its posts, and where it talks.",
    blank: Plan(brand: "", zone: ""),
    [
      .version,
      .required(
        .brand, { $0.brand }, { $0.brand = $1 }, .text, "The brand as it writes itself.",
        setBy: "brand \(.text)"),
      .required(
        .zone, { $0.zone }, { $0.zone = $1 }, .text,
        "The time zone of all times in the plan, such as Europe/London.",
        setBy: "brand --zone \(.value)"),
      .optional(
        .purpose, { $0.purpose }, { $0.purpose = $1 }, .text, "Why the brand talks in public at all.",
        setBy: "purpose \(.text)"),
      .optional(
        "today", { $0.today }, { $0.today = $1 }, .day, "The day on which an example plan stands still."),
      .list(
        "alsoCalled", { $0.alsoCalled }, { $0.alsoCalled = $1 }, .text,
        "Other names that it goes by, and those of its products.", noun: "name"),
      .list(
        "handles", { $0.handles }, { $0.handles = $1 }, .text, "The brand's own accounts, with their @.",
        noun: "handle"),
      .list(
        "domains", { $0.domains }, { $0.domains = $1 }, .text,
        "The brand's own web domains; their subdomains are ours too.", noun: "domain"),
      .list(
        "team", { $0.team }, { $0.team = $1 }, .text,
        "The accounts of the people who work here, with their @.", noun: "team member"),
      .list(
        "confidential", { $0.confidential }, { $0.confidential = $1 }, .text,
        "What must not get out. A draft that names it is stopped.", noun: "confidential term"),
      .records(
        "goals", { $0.goals }, { $0.goals = $1 }, Goal.record, "What the posts are for.", writesEmpty: true),
      .records(
        "audiences", { $0.audiences }, { $0.audiences = $1 }, Audience.record, "Whom the posts are for."),
      .records(
        "outposts", { $0.outposts }, { $0.outposts = $1 }, Outpost.record,
        "The places where one hears what people say."),
      .records(
        "followers", { $0.followers }, { $0.followers = $1 }, Followers.record,
        "How many followed, by platform and day."),
      .records(
        "interview", { $0.interview }, { $0.interview = $1 }, InterviewAnswer.record,
        "What is known of the people whom the posts are for."),
      .records(
        "topics", { $0.topics }, { $0.topics = $1 }, Topic.record,
        "The conversations that are to be furthered."),
      .records(
        "platforms", { $0.platforms }, { $0.platforms = $1 }, ChosenPlatform.record,
        "The platforms that were chosen, the main one first.",
        writesEmpty: true),
      .usual(
        .mix, { $0.mix }, { $0.mix = $1 }, .mix, .twentyToOne,
        "How much of what the posts should be: \(Mix.presets.map(\.name).joined(separator: ", ")), or a mix of one's "
          + "own, such as: others 60 %, help or talk 30 %, about us 10 %.",
        setBy: "mix \(.typed(Mix.typed)) --use"),
      .records(
        "trials", { $0.trials }, { $0.trials = $1 }, Trial.record, "The month-long trials of 20-1, in order."),
      .records(
        "avoidedWords", { $0.avoidedWords }, { $0.avoidedWords = $1 }, AvoidedWord.record,
        "Words that the brand does not use.",
        noun: "avoided word"),
      .records(
        "allowances", { $0.allowances }, { $0.allowances = $1 }, Allowance.record, "Rules that keep quiet."),
    ])
}

extension Codec<Mix> {
  fileprivate static var mix: Codec {
    .formed(
      "the name of a mix, or a mix such as \"others 60 %, help 40 %\"", [:], read: { Mix($0) },
      write: { $0.text })
  }
}

extension Mix {
  /// What is typed for the mix of which a file says `text`.
  fileprivate static func typed(_ text: String) -> String {
    presets.contains { $0.name == text } ? text : "custom \(text)"
  }
}

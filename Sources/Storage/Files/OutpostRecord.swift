import Planning

extension Outpost {
  static let record = Record(
    "an outpost", about: "A place where one hears what people say.", blank: Outpost(""),
    identity: .named(["name"]),
    [
      .required("name", { $0.name }, { $0.name = $1 }, .text, "What it is called by."),
      .optional(
        .place, { $0.place }, { $0.place = $1 }, .text, "Where it is: an address, a tag, a platform.",
        setBy: "outpost add \(.key) --where \(.value)"),
      .optional("since", { $0.since }, { $0.since = $1 }, .day, "The day on which it was chosen."),
      .records(
        "listenings", { $0.listenings }, { $0.note($1) }, Listening.record,
        "When somebody listened there, by day."),
    ])
}

extension Outpost.Listening {
  static let record = Record(
    "a listening", about: "That somebody listened on a day.",
    blank: Outpost.Listening(on: Day(number: 0)), identity: .named(["on"]),
    [
      .required("on", { $0.on }, { $0.on = $1 }, .day, "The day."),
      .optional("note", { $0.note }, { $0.note = $1 }, .text, "What was heard."),
    ])
}

extension Topic {
  static let record = Record(
    "a topic", about: "A conversation that the plan wants to further.", blank: Topic(""),
    identity: .named(["name"]),
    [
      .required("name", { $0.name }, { $0.name = $1 }, .text, "What it is called by."),
      .list(
        "words", { $0.words }, { $0.words = $1 }, .text,
        "The words by which a post is known to further it; those of the name, if missing.", noun: "word"),
    ])
}

extension InterviewAnswer {
  static let record = Record(
    "an answer",
    about: "What is known of the people whom the posts are for, as one of seven questions asks for it.",
    blank: InterviewAnswer(.habits, ""), identity: .named(["question"]),
    [
      .required(
        "question", { $0.question }, { $0.question = $1 },
        .word("a question such as habits", of: Question.allCases),
        "The question, by its word."),
      .required("answer", { $0.answer }, { $0.answer = $1 }, .text, "What is known."),
    ])
}

import Planning

extension AvoidedWord {
  static let record = Record(
    "a word", about: "A word that the brand does not use.", blank: AvoidedWord(""),
    identity: .named(["word"]),
    [
      .required("word", { $0.word }, { $0.word = $1 }, .text, "The word."),
      .optional(
        .use, { $0.use }, { $0.use = $1 }, .text, "What to say instead.",
        setBy: "word avoid \(.key) --use \(.value)"),
    ])
}

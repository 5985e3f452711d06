import Planning

extension AvoidedWord {
  static let record = Record(
    "a word", about: "A word that the brand does not use.", blank: AvoidedWord(""),
    unknown: { $1(&$0.unknown) },
    identity: .named(["word"]),
    [
      .required("word", { $1(&$0.word) }, .text, "The word."),
      .optional("use", { $1(&$0.use) }, .text, "What to say instead."),
    ])
}

import Planning

extension AvoidedWord {
  static let record = Record(
    "a word", about: "A word that the brand does not use.", blank: AvoidedWord(""), unknown: \.unknown,
    identity: .named(["word"]),
    [
      .required("word", \.word, .text, "The word."),
      .optional("use", \.use, .text, "What to say instead."),
    ])
}

import Storage

extension Session {
  /// The line with what its first word stands for. A command's own name stands for itself, and what an alias gives is
  /// looked up no further.
  func withAliases(_ typed: TypedLine) -> TypedLine {
    guard let first = typed.words.first, !first.isQuoted, let line = settings.aliases[first.text],
      !Planner.names(first.text)
    else { return typed }
    if isTyped { return TypedLine(line: line + typed.line[first.range.upperBound...]) }
    return TypedLine(words: (TypedLine(line: line).words + typed.words.dropFirst()).map(\.text))
  }
}

extension Planner {
  /// Whether there is such a command.
  static func names(_ word: String) -> Bool {
    commands.contains { $0.configuration.commandName == word || $0.configuration.aliases.contains(word) }
  }
}

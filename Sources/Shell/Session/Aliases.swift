import Storage

extension Session {
  /// The line with what its command's word stands for. A command's own name stands for itself, and what an alias gives is
  /// looked up no further.
  func withAliases(_ typed: TypedLine) -> TypedLine {
    guard !settings.aliases.isEmpty, let place = CommandInvocation.place(ofCommandIn: typed.words) else {
      return typed
    }
    let word = typed.words[place]
    guard !word.isQuoted, let line = settings.aliases[word.text], !Planner.names(word.text) else {
      return typed
    }
    if isTyped {
      return TypedLine(
        line: typed.line[..<word.range.lowerBound] + line + typed.line[word.range.upperBound...])
    }
    let words = typed.words[..<place] + TypedLine(line: line).words + typed.words[(place + 1)...]
    return TypedLine(words: words.map(\.text))
  }
}

extension Planner {
  /// Whether there is such a command.
  static func names(_ word: String) -> Bool {
    commands.contains { $0.configuration.commandName == word || $0.configuration.aliases.contains(word) }
  }
}

import ArgumentParser
import Planning

/// A command as it was typed, ready for ArgumentParser: options first, then `--`, then the arguments. What is
/// left of the line for a text stays as it was typed.
struct CommandInvocation {
  /// The command's words, such as `["goal", "add"]`; empty when none was named.
  var path: [String] = []
  /// Whether nothing was asked for but options that hold for a whole session.
  private(set) var isGlobalOptionsAlone = true
  private var options: [String] = []
  private var arguments: [String] = []
  /// Whose options and arguments the words are.
  private(set) var type: any ParsableArguments.Type = GlobalOptions.self
  private var knownShape: CommandShape?
  /// Read when first needed: a command that is named alone, such as `week`, starts a millisecond earlier.
  private var shape: CommandShape {
    mutating get {
      let shape = knownShape ?? CommandShape(type)
      knownShape = shape
      return shape
    }
  }
  /// Whether `--` was typed, after which nothing is an option.
  private var optionsHaveEnded = false

  /// For ArgumentParser.
  var words: [String] { path + ownWords }
  /// Without the command's name.
  var ownWords: [String] { options + (arguments.isEmpty ? [] : ["--"] + arguments) }
  /// The global options, where no command was named.
  var bareOptions: [String] { options }

  /// - Throws: `Problem` when there is no such command.
  init(_ typed: TypedLine) throws {
    var rest = typed.words[...]
    takeOptions(&rest, typed)
    guard let first = rest.first else { return }
    isGlobalOptionsAlone = false
    if first.text.hasPrefix("-"), !first.isQuoted {
      // `--help`, `--version`, `--generate-completion-script bash`, or one that nobody knows.
      options = rest.map(\.text)
      return
    }
    let command = try CommandTree.find(&rest)
    path = command.path
    type = command.type
    knownShape = nil
    // A group takes no options of its own; it answers with what is in it.
    if !command.subcommands.isEmpty { options = [] }
    takeArguments(&rest, typed)
    if typed.line.contains(where: \.isNewline), shape.restIndex == nil {
      throw Problem(
        .severalLines, "That is several lines, and \(path.joined(separator: " ")) takes one.",
        hint: "Type them one by one, or put them into a file: run FILE")
    }
  }

  private mutating func takeOptions(_ rest: inout ArraySlice<TypedWord>, _ typed: TypedLine) {
    while let word = rest.first, looksLikeOption(word), let option = shape.option(word.text) {
      rest.removeFirst()
      guard let kind = option.kind, !word.text.contains("="), let value = rest.popFirst() else {
        options.append(word.text)
        continue
      }
      let words = Self.option(word.text, Self.value(value, kind, &rest))
      // Typed again at once it says nothing more, and ArgumentParser takes longer with each.
      if words.count > 1 || options.last != words[0] { options += words }
    }
  }

  /// In one word, or ArgumentParser takes a value such as `-1d` for an option; but it takes no empty value there.
  private static func option(_ name: String, _ value: String) -> [String] {
    value.isEmpty ? [name, value] : ["\(name)=\(value)"]
  }

  /// A time may be two words: `--on tue 9:00`.
  private static func value(
    _ word: TypedWord, _ kind: ParameterKind, _ rest: inout ArraySlice<TypedWord>
  ) -> String {
    guard case .when = kind, let next = rest.first, When.minute(next.text.lowercased()) != nil, !word.isQuoted
    else {
      return word.text
    }
    rest.removeFirst()
    return "\(word.text) \(next.text)"
  }

  private mutating func takeArguments(_ rest: inout ArraySlice<TypedWord>, _ typed: TypedLine) {
    while true {
      takeOptions(&rest, typed)
      guard let word = rest.first else { return }
      if word.text == "--", !word.isQuoted, !optionsHaveEnded {
        optionsHaveEnded = true
        rest.removeFirst()
        continue
      }
      if arguments.count == shape.restIndex, !looksLikeOption(word) || word.text == "-h" {
        return takeRest(rest, typed)
      }
      rest.removeFirst()
      // An option that nobody knows is left to ArgumentParser, which names the nearest.
      if looksLikeOption(word) { options.append(word.text) } else { arguments.append(word.text) }
    }
  }

  private func looksLikeOption(_ word: TypedWord) -> Bool {
    !word.isQuoted && !optionsHaveEnded && (word.text.hasPrefix("--") || word.text == "-h")
  }

  private mutating func takeRest(_ rest: ArraySlice<TypedWord>, _ typed: TypedLine) {
    let end = trailingOptions(rest)
    let text = rest[rest.startIndex..<end]
    var after = rest[end...]
    takeOptions(&after, typed)
    guard let first = text.first, let last = text.last else { return }
    if text.count == 1, first.isQuoted {
      arguments.append(first.text)
    } else {
      let upper = end == rest.endIndex ? typed.line.endIndex : last.range.upperBound
      arguments.append(String(typed.line[first.range.lowerBound..<upper]))
    }
  }

  /// Where options begin that follow a text in quotes, a single word, or a time; the end when there are none.
  private mutating func trailingOptions(_ rest: ArraySlice<TypedWord>) -> Int {
    guard !optionsHaveEnded else { return rest.endIndex }
    var at = rest.startIndex + 1
    if case .when = shape.arguments[arguments.count] {
      at = rest.firstIndex { !$0.isQuoted && $0.text.hasPrefix("--") } ?? rest.endIndex
    }
    let start = at
    while at < rest.endIndex, !rest[at].isQuoted, let option = shape.option(rest[at].text) {
      at += option.kind == nil || rest[at].text.contains("=") ? 1 : 2
    }
    return at >= rest.endIndex && start < rest.endIndex ? start : rest.endIndex
  }
}

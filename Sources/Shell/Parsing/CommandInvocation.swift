import ArgumentParser
import Planning

/// A command as it was typed, ready for ArgumentParser: options first, then `--`, then the arguments. What is
/// left of the line for a text stays as it was typed.
struct CommandInvocation {
  /// The command's words, such as `["goal", "add"]`; empty when none was named.
  var path: [String] = []
  /// Whether nothing was asked for but options that hold for a whole session.
  private(set) var isGlobalOptionsAlone = true
  /// The options that every command takes, where a group of commands was named alone, which is answered by its help page;
  /// nil for a command, and where the page was asked for.
  private(set) var optionsOfGroup: [String]?
  private var options: [String] = []
  private var arguments: [String] = []
  /// The command that was named; nil where none was.
  private(set) var command: (any ParsableCommand.Type)?
  /// Whose options and arguments the words are.
  var type: any ParsableArguments.Type { command ?? GlobalOptions.self }
  private var knownShape: CommandShape?
  /// Read when first needed: a command that is named alone, such as `week`, starts a millisecond earlier.
  private var shape: CommandShape {
    mutating get {
      let shape = knownShape ?? CommandShape(type)
      knownShape = shape
      return shape
    }
  }
  /// Whether `--` was typed, after which nothing is an option and a text is what it is.
  private(set) var optionsHaveEnded = false
  /// Whether `-h` or `--help` stands where an option may: then nothing is done but to give the help page.
  private(set) var asksForHelp = false

  /// For ArgumentParser.
  var words: [String] { path + ownWords }
  /// Without the command's name.
  var ownWords: [String] {
    asksForHelp ? ["--help"] : options + (arguments.isEmpty ? [] : ["--"] + arguments)
  }
  /// The global options, where no command was named.
  var bareOptions: [String] { options }

  /// - Throws: `Problem` when there is no such command, or when an option has an empty value.
  init(_ typed: TypedLine) throws {
    var rest = typed.words[...]
    try takeOptions(&rest)
    isGlobalOptionsAlone = rest.isEmpty && !asksForHelp
    guard let first = rest.first else { return }
    if first.text.hasPrefix("-"), !first.isQuoted {
      // `--help`, `--version`, `--generate-completion-script bash`, or one that nobody knows.
      options = rest.map(\.text)
      return
    }
    let found = try CommandTree.find(&rest)
    path = found.path
    command = found.type
    let isGroup = found.hasSubcommands
    knownShape = isGroup ? CommandShape(GlobalOptions.self) : nil
    try takeArguments(&rest, typed)
    // A group takes no options of its own; it answers with what is in it.
    if isGroup {
      optionsOfGroup = asksForHelp ? nil : options
      options = []
    }
    if !asksForHelp, typed.line.contains(where: \.isNewline), shape.restIndex == nil {
      throw Problem(
        .severalLines, "That is several lines, and \(path.joined(separator: " ")) takes one.",
        hint: "Type them one by one, or put them into a file: run FILE")
    }
  }

  /// Where the command's name stands, behind options that every command takes; nil where there is none.
  static func place(ofCommandIn words: [TypedWord]) -> Int? {
    guard let first = words.first else { return nil }
    guard first.text.hasPrefix("--"), !first.isQuoted else { return 0 }
    let shape = CommandShape(GlobalOptions.self)
    var place = 0
    while place < words.count, !words[place].isQuoted, let option = shape.option(words[place].text) {
      place += !option.takesValue || words[place].text.contains("=") ? 1 : 2
    }
    return place < words.count ? place : nil
  }

  private mutating func takeOptions(_ rest: inout ArraySlice<TypedWord>) throws {
    while let word = rest.first, looksLikeOption(word) {
      if word.asksForHelp {
        asksForHelp = true
      } else if let option = shape.option(word.text) {
        rest.removeFirst()
        try take(option, word, &rest)
        continue
      } else {
        return
      }
      rest.removeFirst()
    }
  }

  /// - Parameter rest: what follows the option's name.
  private mutating func take(
    _ option: CommandShape.Option, _ word: TypedWord, _ rest: inout ArraySlice<TypedWord>
  ) throws {
    let joined = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard option.takesValue, joined.count == 1 else {
      if joined.count == 2, option.takesValue { try Self.check(joined[1], of: option) }
      return options.append(word.text)
    }
    // Without a value before the next option, or the end, it is left to ArgumentParser, which says so.
    guard let next = rest.first, next.asksForHelp || next.isQuoted || shape.option(next.text) == nil else {
      return options.append(word.text)
    }
    // Help is asked for: the options that follow take it up.
    if next.asksForHelp { return }
    rest.removeFirst()
    try Self.check(next.text[...], of: option)
    // In one word, or ArgumentParser takes a value such as `-1d` for an option.
    let whole = "\(word.text)=\(Self.value(next, of: option, &rest))"
    // Typed again at once it says nothing more, and ArgumentParser takes longer with each.
    if options.last != whole { options.append(whole) }
  }

  /// An empty value names nothing: as a rule it is a variable of another shell that was never set.
  private static func check(_ value: Substring, of option: CommandShape.Option) throws {
    guard value.isBlank else { return }
    throw Problem(
      .emptyValue, "The value of \(option.name) is empty.",
      hint:
        "Type one behind it, or leave \(option.name) out. Where a variable stands for it, that one is empty.")
  }

  /// A time may be two words: `--on tue 9:00`.
  private static func value(
    _ word: TypedWord, of option: CommandShape.Option, _ rest: inout ArraySlice<TypedWord>
  ) -> String {
    guard let next = rest.first, !word.isQuoted, When.minute(next.text.lowercased()) != nil,
      case .when = option.kind
    else {
      return word.text
    }
    rest.removeFirst()
    return "\(word.text) \(next.text)"
  }

  private mutating func takeArguments(_ rest: inout ArraySlice<TypedWord>, _ typed: TypedLine) throws {
    while true {
      try takeOptions(&rest)
      guard let word = rest.first else { return }
      if word.text == "--", !word.isQuoted, !optionsHaveEnded {
        optionsHaveEnded = true
        rest.removeFirst()
        continue
      }
      if arguments.count == shape.restIndex, !looksLikeOption(word) {
        if case .people = shape.arguments[arguments.count] { return try takePeople(&rest, typed) }
        return try takeRest(rest, typed)
      }
      rest.removeFirst()
      // An option that nobody knows is left to ArgumentParser, which names the nearest.
      if looksLikeOption(word) { options.append(word.text) } else { arguments.append(word.text) }
    }
  }

  private func looksLikeOption(_ word: TypedWord) -> Bool {
    !word.isQuoted && !optionsHaveEnded && (word.text.hasPrefix("--") || word.asksForHelp)
  }

  /// Handles, among which options may stand, then a text.
  private mutating func takePeople(_ rest: inout ArraySlice<TypedWord>, _ typed: TypedLine) throws {
    var people: [String] = []
    // As a rule it is a variable of another shell that was never set: the first word of the text is nobody's name.
    if let word = rest.first, word.text.isBlank {
      throw Problem(.badHandle, "Nobody is named.", hint: "Name them, such as: @oonaknits")
    }
    while let word = rest.first, people.isEmpty || PeopleAndText.isHandle(word.text), !looksLikeOption(word) {
      people.append(word.text)
      rest.removeFirst()
      try takeOptions(&rest)
    }
    // One that nobody knows: ArgumentParser names the nearest.
    if let word = rest.first, looksLikeOption(word) { options.append(word.text) }
    let place = arguments.count
    try takeRest(rest.first.map(looksLikeOption) == true ? rest.dropFirst() : rest, typed)
    let text = arguments.count > place ? PeopleAndText.separator + arguments.removeLast() : ""
    arguments.append(people.joined(separator: " ") + text)
  }

  private mutating func takeRest(_ rest: ArraySlice<TypedWord>, _ typed: TypedLine) throws {
    let end = trailingOptions(rest)
    let text = rest[rest.startIndex..<end]
    var after = rest[end...]
    try takeOptions(&after)
    guard let first = text.first, let last = text.last else { return }
    if text.count == 1, first.isQuoted {
      arguments.append(first.text)
    } else {
      let upper = end == rest.endIndex ? typed.line.endIndex : last.range.upperBound
      arguments.append(String(typed.line[first.range.lowerBound..<upper]))
    }
  }

  /// Where options begin that follow a text in quotes, a single word, or a time, and where help is asked for behind any text;
  /// the end when there are none.
  private mutating func trailingOptions(_ rest: ArraySlice<TypedWord>) -> Int {
    guard !optionsHaveEnded, !rest.isEmpty else { return rest.endIndex }
    let kind = shape.arguments[arguments.count]
    var start = rest.startIndex + 1
    if case .when = kind { start = rest.firstIndex(where: looksLikeOption) ?? rest.endIndex }
    if areOptions(rest[start...]) { return start }
    for at in rest.indices.dropFirst() where rest[at].asksForHelp && areOptions(rest[at...]) { return at }
    return rest.endIndex
  }

  private mutating func areOptions(_ words: ArraySlice<TypedWord>) -> Bool {
    var at = words.startIndex
    while at < words.endIndex {
      guard let length = optionLength(words[at]) else { return false }
      at += length
    }
    return !words.isEmpty
  }

  /// How many words an option takes up; nil for a word that is none.
  private mutating func optionLength(_ word: TypedWord) -> Int? {
    if word.asksForHelp { return 1 }
    guard !word.isQuoted, let option = shape.option(word.text) else { return nil }
    return !option.takesValue || word.text.contains("=") ? 1 : 2
  }
}

extension TypedWord {
  /// Whether it asks for the help page, where it stands for itself.
  var asksForHelp: Bool { !isQuoted && ["-h", "-help", "--help"].contains(text) }
}

import ArgumentParser
import Planning

/// Finds out what is asked for at the end of a line, and what there is of it.
struct LineCompleter {
  typealias Offer = Completions.Offer

  let session: Session
  private let line: String
  /// The words before the one that is completed.
  private let before: [TypedWord]
  /// The one that is completed, as it stands in the line; empty where none is begun.
  let word: String
  private let wordStart: String.Index

  init(_ session: Session, _ line: String) {
    self.session = session
    self.line = line
    let words = TypedLine(line: line).words
    // A word in quotes that are still open has blanks.
    let open = words.firstIndex { !$0.isQuoted && $0.text.hasPrefix("\"") }
    let isNewWord = open == nil && line.last?.isWhitespace ?? true
    let last = open ?? (isNewWord ? words.endIndex : words.endIndex - 1)
    before = Array(words[..<last])
    wordStart = last < words.endIndex ? words[last].range.lowerBound : line.endIndex
    word = String(line[wordStart...])
  }

  /// Words that another shell has parted, behind which one is begun.
  init(_ session: Session, behind words: [TypedWord], _ word: String) {
    (self.session, before, self.word) = (session, words, word)
    line = ""
    wordStart = line.endIndex
  }

  /// What is offered for what was begun.
  struct Found {
    var offers: [Offer]
    var asksForFile = false
    /// How many words before the one that is completed are part of it, as in `tue 9:00`.
    var begunWords = 0
  }

  var completions: Completions {
    let found = DateWording.$current.withValue(session.dates) { self.found }
    let words = line.isEmpty ? [] : before.suffix(found.begunWords)
    let start = words.first?.range.lowerBound ?? wordStart
    let begun = (words.map(\.text) + [word]).joined(separator: " ").opened
    return Completions(
      start: line.distance(from: line.startIndex, to: start),
      offers: found.offers.filter { $0.word.opened.hasPrefix(begun) }, asksForFile: found.asksForFile)
  }

  // MARK: - From the line's beginning

  private var found: Found {
    var rest = withAliases(before)[...]
    if rest.first?.text == TypedLine.program { rest.removeFirst() }
    let global = CommandShape(GlobalOptions.self)
    while let first = rest.first, let option = global.option(first.text) {
      rest.removeFirst()
      guard let kind = option.kind, !first.text.contains("=") else { continue }
      guard !rest.isEmpty else { return found(kind, for: option.name) }
      rest.removeFirst()
    }
    if rest.isEmpty, word.hasPrefix("-") { return Found(offers: options(of: GlobalOptions.self)) }
    return commands(rest)
  }

  private func withAliases(_ words: [TypedWord]) -> [TypedWord] {
    guard let first = words.first, let line = session.settings.aliases[first.text],
      !Planner.names(first.text)
    else { return words }
    return TypedLine(line: line).words + words.dropFirst()
  }

  private var aliases: [Offer] {
    session.settings.aliases.sorted { $0.key < $1.key }.map { Offer($0.key, $0.value) }
  }

  /// The commands that may come next, or what is asked for by the one that stands there.
  private func commands(_ words: ArraySlice<TypedWord>) -> Found {
    var rest = words
    guard let command = try? CommandTree.find(&rest) else { return Found(offers: []) }
    let group = rest.isEmpty ? command.group ?? command.type : command.type
    let names = group.configuration.subcommands.compactMap(Offer.init) + (words.isEmpty ? aliases : [])
    guard !command.hasSubcommands else { return Found(offers: names) }
    var found = parameters(of: command.type, rest)
    found.offers = names + found.offers
    return found
  }

  // MARK: - Within a command

  private func parameters(of type: any ParsableCommand.Type, _ words: ArraySlice<TypedWord>) -> Found {
    let shape = CommandShape(type)
    var rest = words
    var arguments: [TypedWord] = []
    var named: Set<String> = []
    while let next = rest.popFirst() {
      guard let option = shape.option(next.text), !next.isQuoted else {
        arguments.append(next)
        continue
      }
      named.insert(option.name)
      guard let kind = option.kind, !next.text.contains("=") else { continue }
      guard rest.popFirst() != nil else {
        return self.found(kind, for: option.name, of: type)
      }
      if case .when = kind, let next = rest.first, When.minute(next.text.lowercased()) != nil {
        rest.removeFirst()
      }
    }
    if let place = shape.restIndex, arguments.count > place {
      return restOfLine(shape.arguments[place], of: type, arguments, from: place, named)
    }
    if word.hasPrefix("-") { return Found(offers: options(of: type, without: named)) }
    guard let kind = shape.argument(arguments.count) else { return Found(offers: []) }
    var found = found(kind, for: "", of: type, behind: arguments)
    let typed = Set(arguments.map { $0.text.lowercased() })
    // One of several, such as a post, is not named twice.
    if arguments.count >= shape.arguments.count { found.offers.removeAll { typed.contains($0.word) } }
    return found
  }

  private func found(
    _ kind: ParameterKind, for option: String, of type: (any ParsableCommand.Type)? = nil,
    behind words: [TypedWord] = []
  ) -> Found {
    let asksForFile = if case .file = kind { true } else { false }
    return Found(offers: values(of: kind, for: option, of: type, behind: words), asksForFile: asksForFile)
  }

  /// Where an argument that takes the rest of the line is begun already.
  private func restOfLine(
    _ kind: ParameterKind, of type: any ParsableCommand.Type, _ arguments: [TypedWord], from place: Int,
    _ named: Set<String>
  ) -> Found {
    let words = arguments[place...].map(\.text)
    switch kind {
    case .when where word.hasPrefix("--"): return Found(offers: options(of: type, without: named))
    case .when(let use): return times(use, behind: words)
    case .people where words.allSatisfy(PeopleAndText.isHandle) && (word.isEmpty || word.hasPrefix("@")):
      return Found(offers: people)
    case .settingValue: return Found(offers: values(of: kind, for: "", of: type, behind: arguments))
    // A text is taken as it is typed.
    default: return Found(offers: [])
    }
  }
}

extension String {
  /// To compare what was begun with what is offered, which may stand in quotes.
  fileprivate var opened: String { (hasPrefix("\"") ? String(dropFirst()) : self).lowercased() }
}

extension Completions.Offer {
  init?(_ command: any ParsableCommand.Type) {
    guard let name = command.configuration.commandName else { return nil }
    self.init(name, command.configuration.abstract)
  }
}

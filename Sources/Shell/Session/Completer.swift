import Application
import ArgumentParser
import Guidance
import Planning
import PostText
import Storage

/// What may come next in a line, by the kind of parameter that is asked for there.
public struct Completions: Sendable {
  public struct Offer: Hashable, Sendable {
    public var word: String
    /// What to know of it, such as a post's first words.
    public var note: String
  }

  /// How many characters of the line stand before the word that is completed.
  public var start: Int
  public var offers: [Offer]
}

extension Session {
  /// - Parameter line: what stands before the cursor.
  public func completions(of line: String) -> Completions {
    let typed = TypedLine(line: line)
    let isNewWord = line.isEmpty || (line.last?.isWhitespace ?? true)
    let begun = isNewWord ? nil : typed.words.last
    let before = isNewWord ? typed.words : Array(typed.words.dropLast())
    let start = begun.map { line.distance(from: line.startIndex, to: $0.range.lowerBound) } ?? line.count
    let word = begun?.text ?? ""
    return Completions(start: start, offers: offers(of: sought(after: before, word), word))
  }

  /// What may come next behind words that another shell has parted.
  /// - Returns: nil where a file is asked for, which that shell knows better.
  func completions(after words: [String], _ word: String) -> [Completions.Offer]? {
    let words = TypedLine(words: words).words
    var session = self
    session.obeyPlanOptions(words)
    let sought = session.sought(after: words, word)
    if case .value(.file, _) = sought { return nil }
    return session.offers(of: sought, word)
  }

  private mutating func obeyPlanOptions(_ words: [TypedWord]) {
    for (option, value) in zip(words, words.dropFirst()) {
      if option.text == "--plans" { current.plans = PlansFolder(value.text) }
      if option.text == "--plan" { current.plan = value.text }
    }
  }

  /// What is asked for where the cursor stands.
  private enum Sought {
    case nothing
    /// - Parameter option: the one whose value it is; empty for an argument.
    case value(ParameterKind, _ option: String)
    case oneOf([Completions.Offer])

    static func options(_ shape: CommandShape) -> Sought {
      .oneOf(shape.options.map { Completions.Offer(word: $0.name, note: "") })
    }
  }

  private func offers(of sought: Sought, _ word: String) -> [Completions.Offer] {
    let offers =
      switch sought {
      case .nothing: [Completions.Offer]()
      case .value(let kind, let option): values(of: kind, option, word)
      case .oneOf(let offers): offers
      }
    return offers.filter { $0.word.opened.hasPrefix(word.opened) }
  }

  private func sought(after words: [TypedWord], _ word: String) -> Sought {
    var rest = withAliases(words)[...]
    if rest.first?.text == TypedLine.program { rest.removeFirst() }
    let global = CommandShape(GlobalOptions.self)
    while let first = rest.first, let option = global.option(first.text) {
      rest.removeFirst()
      guard option.kind != nil else { continue }
      guard !rest.isEmpty else { return .value(option.kind ?? .word, option.name) }
      rest.removeFirst()
    }
    if rest.isEmpty, word.hasPrefix("-") { return .options(global) }
    let isFirst = rest.isEmpty
    guard let command = try? CommandTree.find(&rest) else { return .nothing }
    let subcommands = command.type.configuration.subcommands
    guard subcommands.isEmpty else {
      return .oneOf(subcommands.compactMap { offer($0.configuration) } + (isFirst ? aliases : []))
    }
    return sought(CommandShape(command.type), rest, word)
  }

  private func withAliases(_ words: [TypedWord]) -> [TypedWord] {
    guard let first = words.first, let line = settings.aliases[first.text], !Planner.names(first.text) else {
      return words
    }
    return TypedLine(line: line).words + words.dropFirst()
  }

  private var aliases: [Completions.Offer] {
    settings.aliases.sorted { $0.key < $1.key }.map { Completions.Offer(word: $0.key, note: $0.value) }
  }

  private func sought(_ shape: CommandShape, _ words: ArraySlice<TypedWord>, _ word: String) -> Sought {
    var rest = words
    var arguments = 0
    while let next = rest.popFirst() {
      guard let option = shape.option(next.text), !next.isQuoted else {
        arguments += 1
        continue
      }
      guard let kind = option.kind else { continue }
      guard rest.popFirst() != nil else { return .value(kind, option.name) }
      if case .when = kind, let next = rest.first, When.minute(next.text.lowercased()) != nil {
        rest.removeFirst()
      }
    }
    // Within a text there are no options: it is taken as typed.
    if let rest = shape.restIndex, arguments > rest {
      guard case .people = shape.arguments[rest],
        words.suffix(arguments - rest).allSatisfy({ PeopleAndText.isHandle($0.text) }),
        word.isEmpty || word.hasPrefix("@")
      else { return .nothing }
      return .value(.people, "")
    }
    if word.hasPrefix("-") { return .options(shape) }
    return shape.argument(arguments).map { .value($0, "") } ?? .nothing
  }

  private func values(of kind: ParameterKind, _ option: String, _ word: String) -> [Completions.Offer] {
    switch kind {
    case .post: posts(word, out: true)
    case .waitingPost: posts(word, out: false)
    case .text: PostID.looksLikeOne(word) ? posts(word, out: true) : []
    case .goal:
      openPlan?.goals.map { Completions.Offer(word: $0.name.quotedIfNeeded, note: $0.aimNote) } ?? []
    case .audience:
      openPlan?.audiences.map { Completions.Offer(word: $0.name.quotedIfNeeded, note: $0.wants ?? "") } ?? []
    case .mix: Mix.presets.map { Completions.Offer(word: $0.name, note: $0.definition) }
    case .platform: platforms.map { Completions.Offer(word: $0.rawValue, note: $0.name) }
    case .template:
      openPlan?.templates.map {
        Completions.Offer(word: $0.name.quotedIfNeeded, note: $0.text.firstWords(40))
      } ?? []
    case .label: (told { try $0.labels() } ?? []).map { Completions.Offer(word: $0.quotedIfNeeded, note: "") }
    case .kind: Kind.allCases.map { Completions.Offer(word: $0.rawValue, note: $0.meaning) }
    case .kindWord:
      Kind.allCases.map { Completions.Offer(word: $0.rawValue, note: $0.meaning) }
        + [Completions.Offer(word: KindWord.auto, note: "as it is judged from the text")]
    case .rule: Rule.all.map { Completions.Offer(word: $0.name, note: $0.guidance) }
    case .plan: ((try? workspace.plans.names()) ?? []).map { Completions.Offer(word: $0, note: "") }
    case .week: weeks
    case .calendar:
      [CalendarReference.month, "next"].map { Completions.Offer(word: $0, note: "") } + weeks
    case .days: days
    case .step: StepReference.words.map { Completions.Offer(word: $0, note: "") }
    case .state: StateReference.words.map { Completions.Offer(word: $0, note: "") }
    case .format: FormatReference.words.map { Completions.Offer(word: $0, note: "") }
    case .fileKind: FileKindReference.words.map { Completions.Offer(word: $0, note: "") }
    case .command:
      Planner.commands.compactMap { offer($0.configuration) } + [.init(word: "all", note: "A line on each.")]
    case .file: files(word)
    case .handle: (openPlan.map { $0.team + $0.handles } ?? []).map { Completions.Offer(word: $0, note: "") }
    case .person, .people: people
    case .outpost:
      openPlan?.outposts.map { Completions.Offer(word: $0.name.quotedIfNeeded, note: $0.place ?? "") } ?? []
    case .topic:
      openPlan?.topics.map { Completions.Offer(word: $0.name.quotedIfNeeded, note: "") } ?? []
    case .question:
      InterviewAnswer.Question.allCases.map { Completions.Offer(word: $0.rawValue, note: $0.words) }
    case .stage: StageReference.words.map { Completions.Offer(word: $0, note: "") }
    case .heardHow: HeardReference.words.map { Completions.Offer(word: $0, note: "") }
    case .engagementHow: EngagementReference.words.map { Completions.Offer(word: $0, note: "") }
    case .when: ["today", "tomorrow", "yesterday"].map { Completions.Offer(word: $0, note: "") }
    case .setting: Self.settings
    case .choice(let words): words.map { Completions.Offer(word: $0, note: "") }
    case .words: []
    case .word: Self.choices(for: option).map { Completions.Offer(word: $0, note: "") }
    }
  }

  /// The words that an option of every command takes.
  private static func choices(for option: String) -> [String] {
    switch option {
    case "--color": ColorChoice.allValueStrings
    case "--format": FormatChoice.allValueStrings
    case "--fail-on": Severity.allValueStrings
    default: []
    }
  }

  /// A platform each where it is set for one.
  private static var settings: [Completions.Offer] {
    Setting.all.flatMap { setting -> [Completions.Offer] in
      let parts = setting.name == "publish" ? Platform.allCases.map(\.rawValue) : ["kinds"]
      let names = setting.isByName ? parts.map { "\(setting.name).\($0)" } : [setting.name]
      return names.map { Completions.Offer(word: $0, note: setting.about) }
    }
  }

  private func files(_ word: String) -> [Completions.Offer] {
    let path = word.hasPrefix("\"") ? String(word.dropFirst()) : word
    return OutsideFile.completions(of: path).map { Completions.Offer(word: $0.quotedIfNeeded, note: "") }
  }

  /// What the open plan tells; nil where there is none, or it can't be read.
  private func told<Value>(_ ask: (inout OpenPlan) throws -> Value) -> Value? {
    guard var plan = try? workspace.openPlan(for: "") else { return nil }
    return try? ask(&plan)
  }

  private var openPlan: Plan? { told { try $0.contents() } }

  /// The plan's own come first.
  private var platforms: [Platform] {
    ((openPlan?.platforms.map(\.platform) ?? []) + Platform.allCases).withoutRepeats
  }

  /// What waits comes first, then what went out, the newest first; without a letter to go by, the last few.
  /// - Parameter out: whether what went out is offered too.
  private func posts(_ word: String, out isOutOffered: Bool) -> [Completions.Offer] {
    let posts = told { try $0.recentPosts() } ?? []
    let out = posts.filter { $0.state == .out && isOutOffered }.reversed()
    let shown = posts.filter { $0.state != .out } + (word.isEmpty ? Array(out.prefix(8)) : Array(out))
    return shown.map { Completions.Offer(word: $0.id.description, note: $0.firstWords(40)) }
  }

  private var people: [Completions.Offer] {
    (told { try $0.knownAccounts() } ?? []).map {
      Completions.Offer(word: $0.handle, note: $0.platform?.name ?? "")
    }
  }

  /// This month and this year, with what they begin with.
  private var days: [Completions.Offer] {
    guard let today = told({ try $0.plan().today }) else { return [] }
    return [
      today.description, Month(of: today).description, Week(of: today).description, "\(today.parts.year)",
    ]
    .map { Completions.Offer(word: $0, note: "") }
  }

  private var weeks: [Completions.Offer] {
    let weeks = told { try $0.weeks() } ?? []
    let words = ["this", "last"].map { Completions.Offer(word: $0, note: "") }
    return words
      + weeks.reversed().map { Completions.Offer(word: $0.description, note: "from \($0.monday.brief)") }
  }
}

extension String {
  /// To compare what was begun with what is offered, which may stand in quotes.
  fileprivate var opened: String { (hasPrefix("\"") ? String(dropFirst()) : self).lowercased() }
}

extension Goal {
  fileprivate var aimNote: String { measure ?? "" }
}

private func offer(_ command: CommandConfiguration) -> Completions.Offer? {
  command.commandName.map { Completions.Offer(word: $0, note: command.abstract) }
}

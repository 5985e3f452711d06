import Application
import ArgumentParser
import Exchange
import Guidance
import Planning
import PostText
import Presentation
import Storage

extension LineCompleter {
  /// What there is of a kind of parameter.
  /// - Parameters:
  ///   - option: the option that it is the value of; empty for an argument.
  ///   - type: the command.
  ///   - words: the arguments before it.
  func values(
    of kind: ParameterKind, for option: String, of type: (any ParsableArguments.Type)? = nil,
    behind words: [TypedWord] = []
  ) -> [Offer] {
    switch kind {
    case .post: posts(out: true)
    case .waitingPost: posts(out: false)
    case .text: PostID.looksLikeOne(word) ? posts(out: true) : []
    case .goal: goals
    case .audience: audiences
    case .mix: Mix.presets.map { Offer($0.name, $0.definition) } + [Offer("custom", "parts of your own")]
    case .platform: platforms
    case .chosenPlatform: chosenPlatforms
    case .publishingPlatform:
      session.settings.publish.keys.sorted().map { Offer($0, Platform(rawValue: $0)?.name ?? "") }
    case .postPlatform: platforms(of: words.last?.text ?? "")
    case .template: templates
    case .label: labels
    case .kind: kinds
    case .kindWord: kinds + [Offer(KindWord.auto, "as it is judged from the text")]
    case .rule: Rule.all.map { Offer($0.name, $0.guidance) }
    case .allowedRule: allowedRules
    case .plan: ((try? session.workspace.plans.names()) ?? []).map { Offer($0) }
    case .week: weeks
    case .calendar: [Offer(CalendarReference.month, "this month"), Offer("next", "next week")] + weeks
    case .days: days
    case .month: months
    case .step: StepReference.words.map { Offer($0) }
    case .state: StateReference.words.map { Offer($0) }
    case .format: FormatReference.words.map { Offer($0) }
    case .fileKind:
      words.last?.text.lowercased() == FormatReference.schema ? FileKindReference.words.map { Offer($0) } : []
    case .command: commands(behind: words)
    case .file: files
    case .colleague: colleagues
    case .person, .people: people
    case .waitingPerson: waitingPeople
    case .outpost: outposts
    case .topic: topics
    case .avoidedWord: avoidedWords
    case .confidentialTerm: confidentialTerms
    case .question: InterviewAnswer.Question.allCases.map { Offer($0.rawValue, $0.words) }
    case .stage: StageReference.words.map { Offer($0) }
    case .heardHow: HeardReference.words.map { Offer($0) }
    case .engagementHow: EngagementReference.words.map { Offer($0) }
    case .when(let use): times(use, behind: []).offers
    case .zone: zones
    case .setting: settings
    case .settingValue: settingValues(behind: words)
    case .choice(let words): words.map { Offer($0) }
    case .words: []
    case .word: Self.choices(for: option, of: type)
    }
  }

  private var kinds: [Offer] { Kind.allCases.map { Offer($0.rawValue, $0.meaning) } }

  /// The commands, and the words of one that was named.
  private func commands(behind words: [TypedWord]) -> [Offer] {
    if words.isEmpty { return Planner.commands.compactMap(Offer.init) + [Offer("all", "A line on each.")] }
    let group = try? CommandTree.named(words.map(\.text))
    return group?.configuration.subcommands.compactMap(Offer.init) ?? []
  }

  private var files: [Offer] {
    let path = word.hasPrefix("\"") ? String(word.dropFirst()) : word
    return OutsideFile.completions(of: path).map { Offer($0.quotedIfNeeded) }
  }

  /// The words that an option of every command takes.
  private static func choices(for option: String, of type: (any ParsableArguments.Type)?) -> [Offer] {
    let words =
      switch option {
      case "--color": ColorChoice.allValueStrings
      case "--format":
        FormatChoice.allValueStrings + (type is ImportCommand.Type ? FormatChoice.ofFiles : [])
      case "--fail-on": Severity.allValueStrings
      default: [String]()
      }
    return words.map { Offer($0) }
  }
}

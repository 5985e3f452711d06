import ArgumentParser
import Guidance
import Planning
import Presentation

/// What there is to find help on: commands, rules and practices, by the words that tell of them.
struct HelpTopics {
  struct Topic {
    enum Sort: Int { case command, rule, practice }

    var sort: Sort
    /// What is typed for more.
    var typed: String
    var says: String
    /// Words that tell more than others.
    var names: Set<String>
    var others: Set<String>
  }

  private let topics: [Topic]

  /// Read off the help page of each command, which takes longer than all else that is asked of it.
  static let all = HelpTopics()

  private init() {
    // Its own page is about everything.
    let commands = Self.commands(Planner.self, path: "").filter { $0.typed != "help help" }
    topics = commands + Rule.all.map(Topic.init) + Practice.all.map(Topic.init)
  }

  /// The topics that have to do with all of the words, the nearest first; with some of them where none has to do with all.
  func about(_ words: String) -> [Topic] {
    let stems = words.soughtStems
    let ranked = topics.map { topic in (topic: topic, rank: topic.rank(stems)) }.filter { $0.rank > 0 }
    let most = ranked.map(\.rank).max() ?? 0
    return ranked.filter { $0.rank * 2 > most }.enumerated().sorted {
      ($1.element.rank, $0.element.topic.sort.rawValue, $0.offset)
        < ($0.element.rank, $1.element.topic.sort.rawValue, $1.offset)
    }.map(\.element.topic)
  }

  private static func commands(_ type: any ParsableCommand.Type, path: String) -> [Topic] {
    type.configuration.subcommands.flatMap { command -> [Topic] in
      let name = path + (command.configuration.commandName ?? "")
      return [Topic(command, name)] + commands(command, path: name + " ")
    }
  }
}

extension HelpTopics.Topic {
  fileprivate init(_ command: any ParsableCommand.Type, _ name: String) {
    let examples = (command as? any PlannerCommand.Type)?.examples ?? []
    let page = HelpText(Planner.helpMessage(for: command, columns: HelpText.columns))
    let rows = (page.arguments + page.options).map { "\($0.name) \($0.meaning)" }
    self.init(
      sort: .command, typed: "help \(name)", says: command.configuration.abstract,
      names: "\(name) \(command.configuration.aliases.joined(separator: " "))".helpStems,
      others: (rows + examples + [command.configuration.abstract] + page.discussion).joined(separator: " ")
        .helpStems)
  }

  fileprivate init(_ rule: Rule) {
    self.init(
      sort: .rule, typed: "explain \(rule.name)", says: rule.guidance, names: rule.name.helpStems,
      others: "\(rule.guidance) \(rule.why) \(rule.fix)".helpStems)
  }

  fileprivate init(_ practice: Practice) {
    self.init(
      sort: .practice, typed: "explain \(practice.number)", says: practice.statement, names: [],
      others: "\(practice.statement) \(practice.commands.joined(separator: " "))".helpStems)
  }

  /// 0 where it has nothing to do with the words.
  fileprivate func rank(_ stems: Set<String>) -> Int {
    stems.reduce(0) {
      $0 + (names.contains($1) ? 5 : says.helpStems.contains($1) ? 3 : others.contains($1) ? 1 : 0)
    }
  }
}

extension String {
  /// Its words without endings, by which `scheduling` is found for `schedule`.
  fileprivate var helpStems: Set<String> {
    Set(lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.helpStem })
  }

  /// What somebody looks for, with the words that the planner has for it.
  fileprivate var soughtStems: Set<String> {
    helpStems.reduce(into: helpStems) { $0.formUnion(Self.alsoCalled[$1] ?? []) }
  }

  /// Other words for what the planner has.
  private static let alsoCalled: [String: [String]] = Dictionary(
    uniqueKeysWithValues: [
      ("ratio", "mix"), ("retweet", "boost"), ("repost", "boost"), ("reblog", "boost"), ("20", "twenty"),
      ("delete", "drop"), ("remove", "drop"), ("change", "edit"), ("search", "find"), ("publish", "post"),
      ("tweet", "post"), ("colleague", "team"), ("staff", "team"), ("employee", "team"),
      ("secret", "confidential"), ("nda", "confidential"), ("csv", "import"), ("archive", "import"),
      ("account", "handle"), ("customer", "audience"), ("timezone", "zone"), ("save", "draft"),
      ("write", "draft"), ("calendar", "schedule"), ("when", "schedule"), ("mute", "allow"),
      ("ignore", "allow"), ("silence", "allow"), ("revert", "undo"), ("fix", "doctor"), ("broken", "doctor"),
      ("backup", "export"), ("channel", "platform"), ("network", "platform"), ("report", "week"),
      ("statistics", "week"), ("kpi", "goal"), ("target", "goal"), ("start", "new"), ("begin", "new"),
      ("setup", "new"),
      ("wizard", "new"),
    ].map { ($0[...].helpStem, [$1[...].helpStem]) })
}

extension Substring {
  /// Without the endings of English. It need be no word, only the same for the forms of one.
  fileprivate var helpStem: String {
    var word = String(self)
    for ending in ["ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "er", "ment"]
    where word.count - ending.count >= 3 && word.hasSuffix(ending) {
      word.removeLast(ending.count)
      break
    }
    if word.count > 3, word.hasSuffix("e") { word.removeLast() }
    if word.count > 3, word.hasSuffix("y") { word = word.dropLast() + "i" }
    return word
  }
}

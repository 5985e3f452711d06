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
    /// What else is to be read on it.
    var rest: @Sendable () -> String
  }

  private let topics: [Topic]

  init() {
    // Its own page is about everything.
    let commands = Self.commands(Planner.self, path: "").filter { $0.typed != "help help" }
    topics = commands + Rule.all.map(Topic.init) + Practice.all.map(Topic.init)
  }

  /// The topics that have to do with all of the words, the nearest first; with some of them where none has to do with all.
  func about(_ words: String) -> [Topic] {
    let stems = words.soughtStems
    let near = topics.map { (topic: $0, rank: $0.nearRank(stems)) }
    let nearest = near.map(\.rank).max() ?? 0
    // To read every command's page takes a quarter of a second, and adds to a rank at most one for each word.
    let ranked = near.map { topic, rank in
      let mayMatter = (rank + stems.count) * 2 > nearest
      return (topic: topic, rank: mayMatter ? rank + topic.restRank(stems) : rank)
    }.filter { $0.rank > 0 }
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
    let configuration = command.configuration
    self.init(
      sort: .command, typed: "help \(name)", says: configuration.abstract,
      names: "\(name) \(configuration.aliases.joined(separator: " "))".helpStems,
      rest: {
        let page = HelpText(command.helpMessage(columns: HelpText.columns))
        let rows = (page.arguments + page.options).map { "\($0.name) \($0.meaning)" }
        let examples = (command as? any PlannerCommand.Type)?.examples ?? []
        return (rows + examples + page.discussion).joined(separator: " ")
      })
  }

  fileprivate init(_ rule: Rule) {
    self.init(
      sort: .rule, typed: "explain \(rule.name)", says: rule.guidance, names: rule.name.helpStems,
      rest: { "\(rule.why) \(rule.fix)" })
  }

  fileprivate init(_ practice: Practice) {
    self.init(
      sort: .practice, typed: "explain \(practice.number)", says: practice.statement, names: [],
      rest: { practice.commands.joined(separator: " ") })
  }

  /// By what it is called and what it says in a line; 0 where that has nothing to do with the words.
  fileprivate func nearRank(_ stems: Set<String>) -> Int {
    let says = says.helpStems
    return stems.reduce(0) { $0 + (names.contains($1) ? 5 : says.contains($1) ? 3 : 0) }
  }

  /// What the words in the rest of it add to that.
  fileprivate func restRank(_ stems: Set<String>) -> Int {
    let left = stems.subtracting(names).subtracting(says.helpStems)
    return left.isEmpty ? 0 : left.intersection(rest().helpStems).count
  }
}

extension String {
  /// Its words without endings, by which `scheduling` is found for `schedule`.
  fileprivate var helpStems: Set<String> {
    Set(lowercased().unicodeScalars.split { !$0.isOfWord }.map { Substring($0).helpStem })
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

extension Unicode.Scalar {
  /// A letter or a digit. Most are ASCII, of which that is told soon.
  fileprivate var isOfWord: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

extension Substring {
  /// Without the endings of English. It need be no word, only the same for the forms of one.
  fileprivate var helpStem: String {
    var word = utf8
    for ending in Self.endings
    where word.count - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
      word.removeLast(ending.count)
      break
    }
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if word.count > 3, word.last == UInt8(ascii: "y") { return Substring(word.dropLast()) + "i" }
    return String(Substring(word))
  }

  private static let endings = [
    "ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "er", "ment",
  ].map { Array($0.utf8) }
}

import ArgumentParser
import Guidance
import Planning
import Presentation

/// What there is to find help on: commands, rules and practices, by the words that tell of them.
struct HelpTopics {
  struct Topic {
    enum Sort: Int { case command, rule, practice }

    let sort: Sort
    /// What is typed for more.
    let typed: String
    let says: String
    /// Stems that tell more than others.
    let names: Set<String>
    /// How many of some stems are in what else is to be read on it.
    let countInRest: CountInRest
    /// Those of what it says.
    let saysStems: Set<String>

    typealias CountInRest = (_ stems: Set<String>, _ pages: () -> HelpPageWords) -> Int

    init(sort: Sort, typed: String, says: String, names: Set<String>, countInRest: @escaping CountInRest) {
      self.sort = sort
      self.typed = typed
      self.says = says
      self.names = names
      self.countInRest = countInRest
      saysStems = says.helpStems
    }
  }

  private let topics: [Topic]

  init() {
    // Its own page is about everything, and found by the options that it tells of.
    let commands = CommandTree.all.filter { $0.path != "help" }
    topics =
      commands.map { Topic($0.type, $0.path) } + [.optionsOfAll] + Rule.all.map(Topic.init)
      + Practice.all.map(Topic.init)
  }

  /// The topics that have to do with all of the words, the nearest first; with some of them where none has to do with all.
  func about(_ words: String) -> [Topic] {
    let stems = words.soughtStems
    let near = topics.map { (topic: $0, rank: $0.nearRank(stems)) }
    let nearest = near.map(\.rank).max() ?? 0
    lazy var pages = HelpPageWords()
    // What else is to be read on a topic adds to a rank at most one for each word.
    let ranked = near.map { topic, rank in
      let mayMatter = (rank + stems.count) * 2 > nearest
      return (topic: topic, rank: mayMatter ? rank + topic.restRank(stems) { pages } : rank)
    }.filter { $0.rank > 0 }
    let most = ranked.map(\.rank).max() ?? 0
    return ranked.filter { $0.rank * 2 > most }.enumerated().sorted {
      ($1.element.rank, $0.element.topic.sort.rawValue, $0.offset)
        < ($0.element.rank, $1.element.topic.sort.rawValue, $1.offset)
    }.map(\.element.topic)
  }
}

extension HelpTopics.Topic {
  fileprivate init(_ command: any ParsableCommand.Type, _ name: String) {
    let configuration = command.configuration
    self.init(
      sort: .command, typed: "help \(name)", says: configuration.abstract,
      names: "\(name) \(configuration.aliases.joined(separator: " "))".helpStems,
      countInRest: { $1().count(of: $0, in: name) })
  }

  fileprivate static var optionsOfAll: HelpTopics.Topic {
    HelpTopics.Topic(
      sort: .command, typed: "help help", says: "The options that every command takes.", names: [],
      countInRest: { $1().count(of: $0, in: "help") })
  }

  fileprivate init(_ rule: Rule) {
    self.init(
      sort: .rule, typed: "explain \(rule.name)", says: rule.guidance, names: rule.name.helpStems,
      countInRest: { stems, _ in "\(rule.why) \(rule.fix)".helpStems.intersection(stems).count })
  }

  fileprivate init(_ practice: Practice) {
    self.init(
      sort: .practice, typed: "explain \(practice.number)", says: practice.statement, names: [],
      countInRest: { stems, _ in
        practice.commands.joined(separator: " ").helpStems.intersection(stems).count
      })
  }

  /// By what it is called and what it says in a line; 0 where that has nothing to do with the words.
  fileprivate func nearRank(_ stems: Set<String>) -> Int {
    stems.reduce(0) { $0 + (names.contains($1) ? 5 : saysStems.contains($1) ? 3 : 0) }
  }

  /// What the words in the rest of it add to that.
  fileprivate func restRank(_ stems: Set<String>, _ pages: () -> HelpPageWords) -> Int {
    let left = stems.subtracting(names).subtracting(saysStems)
    return left.isEmpty ? 0 : countInRest(left, pages)
  }
}

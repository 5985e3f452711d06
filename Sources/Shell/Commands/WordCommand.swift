import ArgumentParser
import Planning
import Presentation

struct WordCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "word", abstract: "Agree on the words that you don't use, and on what to say instead.",
    subcommands: [Avoid.self, Remove.self, List.self])

  struct Avoid: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "avoid", abstract: "Have drafts told when they use a word.")

    @Option(help: ArgumentHelp("The word to use instead.", valueName: "word"))
    var use: String?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The word; several in double quotes.")
    var word: String

    func reply(in session: inout Session) throws -> any Presentable {
      let word = try PostWords(typed: self.word).term(example: "word avoid customers --use guests")
      let use = use.flatMap { $0.isEmpty ? nil : $0 }
      return try session.changePlan { plan, _ in
        plan.avoidedWords.removeAll { $0.word.lowercased() == word.lowercased() }
        plan.avoidedWords.append(AvoidedWord(word, use: use))
        return ChangeReply("added", "“\(word, .name)” is avoided\(use.map { ": say “\($0)”" } ?? "").")
      }
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Use a word again.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The word; several in double quotes.")
    var word: String

    func reply(in session: inout Session) throws -> any Presentable {
      try session.changePlan { plan, _ in
        guard plan.avoidedWords.contains(where: { $0.word.lowercased() == word.lowercased() }) else {
          throw Choice(what: "avoided word", typed: word, among: plan.avoidedWords.map(\.word)).problem(
            whenNone: "See what there is with: word list")
        }
        plan.avoidedWords.removeAll { $0.word.lowercased() == word.lowercased() }
        return ChangeReply("removed", "“\(word, .name)” is used again.")
      }
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the words you avoid.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { _, plan, _ in WordListReply(plan) }
    }
  }
}

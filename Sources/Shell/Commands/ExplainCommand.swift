import ArgumentParser
import Guidance
import Planning
import Presentation

struct ExplainCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "explain",
    abstract: "Say why a rule holds, what to do instead, and where it comes from; or what serves a practice.",
    discussion: "Alone it explains the gravest of what was found last.")
  static let examples = ["explain over-the-mix", "explain 7"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A rule's name, as a check gives it in brackets, or the number of a practice, 1 to 36.")
  var rule: RuleReference?

  func reply(in session: inout Session) throws -> any Presentable {
    guard let rule else { return try Self.lastFound(in: session) }
    guard let number = Int(rule.typed) else { return ExplainReply(try rule.find()) }
    guard let practice = Practice.numbered(number) else {
      throw Problem(
        .unknownPractice, "There is no practice \(rule.typed.firstWords(16)).",
        hint: "They go from 1 to \(Practice.all.count): explain 7")
    }
    return PracticeReply(practice)
  }

  private static func lastFound(in session: Session) throws -> any Presentable {
    guard let found = session.lastFound else {
      throw Problem(
        .nothingChecked, "Nothing has been checked here yet.",
        hint: "Check something: check TEXT, or name a rule: explain over-the-mix")
    }
    if let reply = ExplainReply(gravestOf: found) { return reply }
    return NothingFoundReply()
  }
}

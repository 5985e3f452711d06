import ArgumentParser
import Planning
import Presentation
import Storage

struct PurposeCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "purpose", abstract: "Say why you are there at all, in a sentence; without one, read it.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The sentence, such as: To be the bakery that the harbour talks with.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    guard let text else { return try session.read { _, plan, _ in PurposeReply(plan) } }
    let purpose = try text.sentence(example: "purpose To be the bakery that the harbour talks with")
    return try session.changePlan { plan, _ in
      plan.purpose = purpose
      plan.decide([.purpose: true])
      return ChangeReply("noted", "The purpose is noted: \(purpose)", notes: text.notes)
    }
  }
}

extension PostWords {
  /// One line of words about the plan.
  /// - Parameter example: a command with such a line, for whoever left it out.
  /// - Throws: `Problem` when it is empty or longer than anybody would read.
  func sentence(example: String) throws -> String {
    let words = try text(example: example).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count <= 500 else {
      throw Problem("That has \(words.count) letters; a sentence or two do.", hint: "Type it as: \(example)")
    }
    return words
  }
}

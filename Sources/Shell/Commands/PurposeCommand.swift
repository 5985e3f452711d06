import Application
import ArgumentParser
import Planning
import Presentation

struct PurposeCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "purpose", abstract: "Say why you are there at all, in a sentence; without one, read it.")
  static let examples = ["purpose", "purpose So that people round the harbour know who feeds them."]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The sentence, such as: To be the bakery that the harbour talks with.")
  var text: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    guard let text else { return PurposeReply(try session.inPlan { try $0.plan().plan }) }
    let purpose = try text.sentence(example: "purpose To be the bakery that the harbour talks with")
    return ChangeReply(try session.inPlan { try $0.setPurpose(purpose) }, aside: text.notes)
  }
}

extension PlanWords {
  /// One line of words about the plan.
  /// - Parameter example: a command with such a line, for whoever left it out.
  /// - Throws: `Problem` when it is empty or longer than anybody would read.
  func sentence(example: String) throws -> String {
    let words = try text(example: example).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count <= 500 else {
      throw Problem(
        .purposeTooLong, "That has \(words.count) letters; a sentence or two do.",
        hint: "Type it as: \(example)")
    }
    return words
  }
}

import Application
import ArgumentParser
import Planning
import Presentation

struct ConfidentialCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "confidential", abstract: "Name what must not get out; a draft that names it is stopped.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Keep a word or a name in the house.")
    static let examples = ["confidential add \"Project Seagull\"", "confidential add Greaves"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The word or words, such as the name of what is not announced.")
    var term: PlanWords

    func reply(in session: inout Session) throws -> any Presentable {
      let term = try self.term.newTerm()
      return ChangeReply(try session.inPlan { try $0.keepConfidential(term) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Let a word be told.")
    static let examples = ["confidential remove \"Project Seagull\""]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The word or words.")
    var term: ConfidentialTermReference

    func reply(in session: inout Session) throws -> any Presentable {
      let term = try self.term.term()
      return ChangeReply(try session.inPlan { try $0.letTell(term) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List what is confidential.")
    static let examples = ["confidential list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      ConfidentialListReply(try session.inPlan { try $0.plan().plan })
    }
  }
}

extension WrittenWords {
  /// A term to look for from now on.
  /// - Parameter example: a command with a term, for whoever left it out.
  /// - Throws: `Problem` also where it is of signs alone, which stand in many a text and name nothing.
  func newTerm(example: String = "confidential add Project Seagull") throws -> String {
    let term = try term(example: example)
    guard term.unicodeScalars.contains(where: \.namesSomething) else {
      throw Problem(
        .badTerm, "“\(term)” has no letter, no digit and no emoji: no text can be looked through for it.",
        hint: "Type it as: \(example)")
    }
    return term
  }

  /// A term to look for.
  /// - Parameter example: a command with a term, for whoever left it out.
  /// - Throws: `Problem` when it is empty or too long for one.
  func term(example: String = "confidential add Project Seagull") throws -> String {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isBlank, words.count <= 100 else {
      throw Problem(.badTerm, "A term has 1 to 100 letters.", hint: "Type it as: \(example)")
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var namesSomething: Bool {
    properties.isAlphabetic || properties.numericType != nil || properties.isEmojiPresentation
      || properties.generalCategory == .otherSymbol
  }
}

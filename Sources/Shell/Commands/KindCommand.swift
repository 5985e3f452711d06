import Application
import ArgumentParser
import Planning
import Presentation

struct KindCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "kind", abstract: "Say what kind of post a post is; your word is kept and counts.",
    discussion: """
      share, boost (others), talk, help, story, offer (the last two are about us). auto takes your word back: the kind \
      is judged from the text again.
      """)
  static let examples = ["kind k4t share", "kind r3a help"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "share, boost, talk, help, story or offer; or auto.")
  var kind: KindWord

  func reply(in session: inout Session) throws -> any Presentable {
    let kind = try self.kind.find()
    return ChangeReply(try session.inPlan { try $0.setKind(of: post.typed, to: kind) })
  }
}

/// A kind, or the word that leaves it to the judgement.
struct KindWord: Parameter {
  static let parameterKind = ParameterKind.kindWord
  static let auto = "auto"
  static let words = Kind.allCases.map(\.rawValue) + [auto]
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Returns: nil for `auto`.
  /// - Throws: `Problem` when there is no such kind.
  func find() throws -> Kind? {
    if typed.lowercased() == Self.auto { return nil }
    if let kind = Kind(rawValue: typed.lowercased()) { return kind }
    throw Choice(.unknownKind, what: "kind of post", typed: typed, among: Self.words).problem()
  }
}

import Application
import ArgumentParser
import Exchange
import Planning
import PostText
import Presentation

struct ComposeCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "compose", abstract: "Give a link that opens a platform's own window with a post's words filled in.",
    discussion:
      "For \(Target.words.parted(by: ", ")). Nothing is posted by it, and nothing is changed.")
  static let examples = ["compose k4t --platform bluesky", "compose k4t --platform x"]

  @Option(help: ArgumentHelp("Where it is to go out.", valueName: "platform"))
  var platform: Target

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let target = try platform.find()
    let (post, plan) = try session.inPlan { plan in
      (try plan.found(self.post.typed), try plan.contents())
    }
    let link = try link(to: target, post, server: plan.mastodonServer)
    guard link.address.utf8.count <= IntentLink.longest else {
      throw Problem(
        .linkTooLong,
        "The link would have \(link.address.utf8.count) characters, and browsers fail on so many.",
        hint: "Put the words on the clipboard instead: copy \(post.id)")
    }
    let lengthNote = target.platform.flatMap { tooLong(post, on: $0, plan) }
    return ComposeReply(
      post, to: target.rawValue, for: target.platform, url: link.address,
      notes: [lengthNote].compactMap(\.self) + notes(on: target, post.id))
  }

  private func link(to target: IntentLink.Target, _ post: Post, server: String?) throws -> IntentLink {
    do throws(IntentLink.Missing) {
      return try IntentLink(to: target, text: target.platform.map(post.text) ?? post.text, server: server)
    } catch {
      switch error {
      case .link:
        throw Problem(
          .noLinkToShare, "Facebook takes a link alone, and there is none in \(post.id).",
          hint: "Put the words on the clipboard: copy \(post.id)")
      case .server:
        throw Problem(
          .noServer, "No Mastodon server is known.",
          hint: "Say yours with your handle: brand --handle @name@server.example")
      }
    }
  }

  /// What to do where a platform takes no text of that length as one post.
  private func tooLong(_ post: Post, on platform: Platform, _ plan: Plan) -> String? {
    let (text, limits) = (post.text(on: platform), plan.limits(of: platform))
    guard platform.measure(text, limits: limits).breaches.contains(where: { $0.kind == .length }) else {
      return nil
    }
    return platform.hasThreads
      ? "It is too long for one post. Its parts: text \(post.id) --platform \(platform.rawValue) --thread"
      : "It is too long there. Shorten it: variant \(post.id) \(platform.rawValue) TEXT"
  }

  private func notes(on target: IntentLink.Target, _ post: PostID) -> [String] {
    let alone = target.takesWords ? [] : ["It takes the link alone. For the words: copy \(post)"]
    return alone
      + (target.isDocumented
        ? [] : ["LinkedIn doesn't say that there is such a link: see whether the words are there."])
  }

  /// Where a post can be composed.
  struct Target: Parameter {
    static let parameterKind = ParameterKind.word
    static let words = IntentLink.Target.allCases.map(\.rawValue)
    static let defaultCompletionKind = CompletionKind.list(words)
    let typed: String

    /// - Throws: `Problem` when there is no such platform, or it has no such link.
    func find() throws -> IntentLink.Target {
      if let target = IntentLink.Target(rawValue: typed.lowercased()) { return target }
      throw Choice(.unknownPlatform, what: "link to compose on", typed: typed, among: Self.words).problem()
    }
  }
}

extension Plan {
  /// That of the first of our handles that names one: `@name@server.example`.
  fileprivate var mastodonServer: String? {
    handles.lazy.map { $0.split(separator: "@") }.first { $0.count == 2 }.map { String($0[1]) }
  }
}

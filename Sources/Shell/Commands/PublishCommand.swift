import Application
import ArgumentParser
import Planning
import PostText
import Presentation
import Programs
import Storage

struct PublishCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "publish", abstract: "Hand a post's words to a program of your own that publishes them.",
    discussion: """
      Which program that is stands in your own settings, never in a plan: set publish.mastodon toot post. It gets the \
      words on standard input, with no shell between. Without --yes it only shows what would be handed over. \
      Words alone are, one post at a time: a thread and a post with pictures are refused, and a first comment is left \
      to you.
      """)
  static let examples = ["publish x9b --platform mastodon"]

  @Option(help: "Where it is to go out.")
  var platform: PublishingPlatformReference

  @Flag(help: "Publish it now.")
  var yes = false

  @Flag(help: "Though an attempt was made, and nobody noted what came of it.")
  var again = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: WaitingPostReference

  func reply(in session: inout Session) throws -> any Presentable {
    let platform = try PlatformReference(typed: platform.typed).find()
    guard let program = session.settings.publish[platform.rawValue].flatMap(OutsideProgram.init) else {
      throw Problem(
        .noPublisher, "No program is set that publishes on \(platform.name).",
        hint: "Set one that takes the words on standard input: set publish.\(platform.rawValue) toot post")
    }
    guard yes else {
      let task = try session.inPlan { try $0.publishing(post.typed, on: platform, again: again) }
      return PublishingReply(task, by: program.words, isAgain: again)
    }
    // Once it may stand there, what came of it is noted, whatever is typed meanwhile.
    return try Interruption.heldOff {
      let task = try session.inPlan { try $0.beginPublishing(post.typed, on: platform, again: again) }
      let address = try published(task, by: program, in: &session)
      return ChangeReply(try note(task, at: address, in: &session))
    }
  }

  /// Notes that it is out. Where that fails, whoever published it is told all the same.
  private func note(
    _ task: PublishingTask, at address: String?, in session: inout Session
  ) throws -> Outcome {
    do {
      return try session.inPlan { try $0.endPublishing(task, url: address) }
    } catch let problem as Problem {
      let url = address.map { " --url \($0)" } ?? ""
      let noting = "post \(task.post.id) --platform \(task.platform.rawValue)\(url)"
      let place = task.platform.name + (address.map { ": \($0)" } ?? "")
      throw Problem(
        .publishedUnnoted, "\(task.post.id) is out on \(place), and that can't be noted: \(problem.what)",
        hint: [problem.hint, "Then note it with: \(noting)"].joined(separator: " "))
    }
  }

  /// Runs the program.
  /// - Returns: the address that it printed.
  private func published(
    _ task: PublishingTask, by program: OutsideProgram, in session: inout Session
  ) throws -> String? {
    let outcome: OutsideProgram.Outcome
    do throws(OutsideProgram.NotStarted) {
      outcome = try program.run(on: task.text)
    } catch {
      try session.inPlan { try $0.giveUpPublishing(task) }
      throw Problem(
        .publisherFailed, "\(program.name) can't be started: \(error.why). Nothing was published.",
        hint: "See what is set with: set")
    }
    switch outcome.ending {
    case .exited(0): return Self.address(in: outcome.output, besides: task.text)
    case .exited(let status):
      try session.inPlan { try $0.giveUpPublishing(task) }
      let said = (outcome.complaint + " " + outcome.output).firstWords(120)
      throw Problem(
        .publisherFailed, "\(program.name) ended with status \(status)\(said.isEmpty ? "." : ": \(said)")",
        hint:
          "Nothing is noted as published. Once it works: publish \(task.post.id) --platform \(task.platform.rawValue) --yes"
      )
    case .stopped(let signal):
      throw Problem(
        .publisherFailed,
        "\(program.name) was stopped by signal \(signal): whether it has published is not known.",
        hint:
          "See whether it stands there, then: publish \(task.post.id) --platform \(task.platform.rawValue)")
    }
  }

  /// The last web address in what a program printed, but for those of the post itself.
  private static func address(in output: String, besides text: String) -> String? {
    output.split(whereSeparator: \.isWhitespace).map(String.init).last { word in
      !text.contains(word) && (try? WebAddress(typed: word).checked()) != nil
    }
  }
}

import Application
import Exchange
import Planning
import Presentation
import Programs

extension Session {
  /// Has the command of the settings say what kind some posts are. Only what is typed brings this about, and only the
  /// person's own settings name the command: a plan may come from anybody.
  mutating func askForKinds(of posts: UnsurePosts) throws -> any Presentable {
    guard let program = settings.ask.flatMap(OutsideProgram.init) else {
      throw Problem(
        .nobodyToAsk, "Nobody is set to be asked for kinds.", hint: "Name a program: set ask.kinds PROGRAM")
    }
    let asked = posts.posts.map(\.post)
    guard !asked.isEmpty else { return UnsureListReply(posts) }
    let answers = KindAnswers(
      try output(of: program, on: try KindInquiry.text(of: asked)), about: Set(asked.map(\.id)))
    problems += answers.wrong.map { line in
      Problem(
        .badAnswer, "Line \(line.number) of what \(program.name) says \(line.what).",
        hint: "The other lines are taken; see what is left: unsure")
    }
    let taken = try inPlan { try $0.take(answers.opinions, of: asked, from: program.name) }
    return OpinionsReply(asked: asked.count, from: program.name, taken, before: posts)
  }

  /// - Throws: `Problem` where it can't be run, does not end well, or says too much.
  private func output(of program: OutsideProgram, on text: String) throws -> String {
    let outcome: OutsideProgram.Outcome
    do throws(OutsideProgram.NotStarted) {
      outcome = try program.run(on: text)
    } catch {
      throw Problem(
        .programFailed,
        error.isMissing
          ? "There is no program \(program.name)." : "\(program.name) can't be run: \(error.why).",
        hint: "Name another: set ask.kinds PROGRAM")
    }
    guard outcome.ending.isGood, !outcome.isCut else {
      let complaint = outcome.complaint.firstWords(200)
      let why = outcome.isCut ? "says too much" : outcome.ending.words
      throw Problem(
        .programFailed,
        "\(program.name) \(why)\(complaint.isEmpty ? "." : ": \(complaint)")",
        hint: "Nothing of what it says is taken.")
    }
    return outcome.output
  }
}

extension OutsideProgram.Ending {
  fileprivate var words: String {
    switch self {
    case .exited(let status): "ended with status \(status)"
    case .stopped(let signal): "was stopped by signal \(signal)"
    }
  }
}

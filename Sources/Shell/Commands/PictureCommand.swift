import Application
import ArgumentParser
import Planning
import Presentation

struct PictureCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "picture", abstract: "Have a picture go out with a post, say what it shows, take it out.",
    discussion: """
      FILE is looked for from where you stand, then in the plan's folder, where pictures stand in media. A number names \
      one that the post has, as show counts them.
      """)
  static let examples = [
    "picture k4t crock.png --copy --alt \"A bread crock with its lid beside it, on a windowsill.\""
  ]

  @Option(help: ArgumentHelp("What it shows and why it is there, in a sentence or two.", valueName: "text"))
  var alt: PassageReference?

  @Flag(help: "Copy the file into the plan's folder.")
  var copy = false

  @Flag(help: "Take the picture out; its file stays.")
  var drop = false

  @Option(help: ArgumentHelp("Make it the nth of the post's pictures.", valueName: "n"))
  var move: Int?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "The file, or the number of a picture that the post has.")
  var picture: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    guard [alt != nil, drop, move != nil].count(where: { $0 }) <= 1 else {
      throw Problem(
        .conflictingOptions, "--alt, --drop and --move are three things to do.",
        hint: "Type them one by one, such as: picture \(post.typed) 1 --drop")
    }
    let alt = try alt.map {
      try PlanWords(typed: $0.typed).text(example: "picture \(post.typed) 1 --alt TEXT")
    }
    guard let number = Int(digits: picture.typed) else {
      guard !drop, move == nil else { throw Self.noNumber(picture.typed, post.typed) }
      return ChangeReply(
        try session.inPlan {
          try $0.addPicture(picture.typed, to: post.typed, alt: alt, copying: copy)
        })
    }
    return ChangeReply(try session.inPlan { try change(number, alt, in: &$0) })
  }

  private func change(_ number: Int, _ alt: String?, in plan: inout OpenPlan) throws -> Outcome {
    if drop { return try plan.removePicture(number, of: post.typed) }
    if let move { return try plan.movePicture(number, of: post.typed, to: move) }
    if let alt { return try plan.describePicture(number, of: post.typed, as: alt) }
    throw Problem(
      .nothingToDo, "What is to be done with picture \(number) is not said.",
      hint: "Type: picture \(post.typed) \(number) --alt TEXT, or --drop, or --move N")
  }

  private static func noNumber(_ typed: String, _ post: String) -> Problem {
    Problem(
      .badNumber, "“\(typed.firstWords(32))” is no picture's number.",
      hint: "See them with: show \(post). Then: picture \(post) 1 --drop")
  }
}

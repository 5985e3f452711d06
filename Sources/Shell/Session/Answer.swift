import Planning
import Presentation
import Storage

/// What came of one line.
public struct Answer: Sendable {
  public var reply: (any Presentable)?
  public var problems: [Problem]
  /// What to know beside it that is no trouble, and has no place in the reply.
  public var remarks: [String] = []
  /// Whether files that can't be read were passed over.
  public var isPartial = false
  /// Where in a script the line stands, such as `monday.planner, line 3`.
  public var place: String?
  /// How long it took; nil where nobody wants to know.
  var took: Duration?
  let options: LineOptions

  /// 0: nothing at or above the threshold; 1: something; 2: wrong usage, or something that can't be read.
  public var status: Int32 {
    guard problems.isEmpty || reply?.isDone == true, reply?.isIncomplete != true else { return 2 }
    return reply?.severity.map { $0 >= options.failOn } == true ? 1 : 0
  }

  /// Whether it tells of a change that was made.
  public var hasChanged: Bool { reply?.hasChanged == true }

  public var color: ColorChoice { options.color }

  /// How many columns it has at the most, as the person has set it; nil for as many as there are.
  public var widest: Int? { options.width }

  /// Whether it is written for a screen reader.
  public var isPlain: Bool { options.isPlain }

  /// Whether it may go through a pager where it is taller than the terminal: what a script says goes on, and so does what is
  /// followed by a question.
  public var isPaged: Bool {
    options.isPaged && options.format == .text && place == nil && !(reply is KindQuestion)
  }

  /// What goes to standard output.
  public func output(width: Int, inColor: Bool) throws -> String {
    guard let reply else { return "" }
    return try DateWording.$current.withValue(options.dates) {
      try options.format.write(
        reply, width: width, inColor: inColor, isPlain: isPlain, quiet: options.quiet,
        isPartial: isPartial && !reply.hasChanged)
    }
  }

  /// What goes to standard error.
  public func complaint(width: Int, inColor: Bool) -> String {
    options.format == .json
      ? Complaint.json(problems, at: place, remarks, took: took) : complaintInText(width, inColor)
  }

  /// What goes to standard error of a problem that keeps the session from beginning.
  public static func complaint(_ problem: Problem, to words: [String]) -> String {
    TypedLine(words: words).asksForJSON
      ? Complaint.json([problem]) : "\(problem.what)\n  \(problem.hint)\n"
  }

  private func complaintInText(_ width: Int, _ inColor: Bool) -> String {
    if problems.isEmpty, remarks.isEmpty, took == nil { return "" }
    let writer: any DocumentWriter =
      isPlain ? PlainWriter(width: width) : TerminalWriter(width: width, inColor: inColor)
    let told = (remarks + (took.map { [Complaint.words(of: $0)] } ?? [])).map {
      writer.write(Document([.paragraph(StyledText($0))]))
    }.joined()
    return problems.map { problem in
      let what: StyledText = "\(place.map { $0 + ": " } ?? "")\(problem.what, .bad)"
      let hint: [Block] = problem.hint.isEmpty ? [] : [.details([.paragraph(StyledText(problem.hint))])]
      return writer.write(Document([.paragraph(what)] + hint))
    }.joined() + told
  }
}

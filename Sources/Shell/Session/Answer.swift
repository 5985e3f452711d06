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

  /// What goes to standard output.
  public func output(width: Int, inColor: Bool) throws -> String {
    guard let reply else { return "" }
    return try options.format.write(
      reply, width: width, inColor: inColor, quiet: options.quiet, isPartial: isPartial && !reply.hasChanged)
  }

  /// What goes to standard error.
  public func complaint(width: Int, inColor: Bool) -> String {
    let writer = TerminalWriter(width: width, inColor: inColor)
    let told = remarks.map { writer.write(Document([.paragraph(StyledText($0))])) }.joined()
    return problems.map { problem in
      let what: StyledText = "\(place.map { $0 + ": " } ?? "")\(problem.what, .bad)"
      let hint: [Block] = problem.hint.isEmpty ? [] : [.details([.paragraph(StyledText(problem.hint))])]
      return writer.write(Document([.paragraph(what)] + hint))
    }.joined() + told
  }
}

import Presentation

/// A question that a line answers.
public struct LineQuestion: Sendable {
  /// What is asked, as any answer is shown.
  public let answer: Answer
  /// What TAB offers for a word of the line, given what was typed of it.
  let offers: @Sendable (_ begun: String) -> [Completions.Offer]

  /// - Parameter line: what stands before the cursor.
  public func completions(of line: String) -> Completions {
    let begun = line.lastIndex { $0.isWhitespace || $0 == "," }.map { line.index(after: $0) }
    let start = begun ?? line.startIndex
    let word = line[start...].lowercased()
    return Completions(
      start: line.distance(from: line.startIndex, to: start),
      offers: offers(word).filter { $0.word.lowercased().hasPrefix(word) })
  }
}

extension Session {
  /// Whether there is somebody who answers a question by a line.
  var canAskLines: Bool { asksForKeys && askLine != nil }

  /// Asks the person at the terminal.
  /// - Returns: nil where they leave, and where nobody can be asked.
  func ask(
    _ question: any Presentable,
    offering offers: @escaping @Sendable (_ begun: String) -> [Completions.Offer] = { _ in [] }
  ) -> String? {
    guard canAskLines, let askLine else { return nil }
    return askLine(
      LineQuestion(answer: Answer(reply: question, problems: [], options: current), offers: offers))
  }
}

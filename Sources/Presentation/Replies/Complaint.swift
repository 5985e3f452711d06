import Planning

/// What goes to standard error for programs: an object a line, which says by its name what it is.
public enum Complaint {
  private struct ProblemLine: Encodable, Sendable {
    struct Fields: Encodable, Sendable {
      /// Which of the kinds of trouble it is.
      var id: String
      var what: String
      /// What to do about it.
      var hint: String
      /// Where in a script the line stands; left out where it stands in none.
      var place: String?
    }

    var version = 1
    var problem: Fields
  }

  private struct RemarkLine: Encodable, Sendable {
    var version = 1
    var remark: String
  }

  private struct TimeLine: Encodable, Sendable {
    var version = 1
    var milliseconds: Double
  }

  /// - Parameters:
  ///   - place: where in a script the line stands.
  ///   - took: how long it took, where somebody wants to know.
  public static func json(
    _ problems: [Problem], at place: String? = nil, _ remarks: [String] = [], took: Duration? = nil
  ) -> String {
    let told = problems.map { problem in
      ProblemLine(
        problem: .init(
          id: problem.identity.rawValue, what: problem.what, hint: problem.hint, place: place))
    }
    let lines: [any Encodable & Sendable] =
      told + remarks.map { RemarkLine(remark: $0) }
      + (took.map { [TimeLine(milliseconds: milliseconds($0))] } ?? [])
    // Texts and one finite number can always be put into JSON.
    return (try? JSONLinesWriter().write(lines)) ?? ""
  }

  /// `Took 3.2 ms.`
  public static func words(of took: Duration) -> String { "Took \(oneDecimal(milliseconds(took))) ms." }

  private static func milliseconds(_ time: Duration) -> Double {
    let (seconds, attoseconds) = time.components
    return ((Double(seconds) * 1000 + Double(attoseconds) / 1e15) * 10).rounded() / 10
  }
}

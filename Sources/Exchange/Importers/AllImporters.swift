import Planning

/// A file format that posts can come in.
public struct Importer: Sendable {
  /// How the names of its files end, without the dot.
  public let ending: String
  /// Reads what can be read; the rest is told by row.
  /// - Throws: `Problem` when the file as a whole makes no sense.
  public let read: @Sendable ([UInt8]) throws -> (rows: [PostRow], problems: [RowProblem])

  /// Every format, a line each. A test holds this list against the folder.
  public static let all: [Importer] = [
    csv,
    jsonLines,
  ]

  /// The importer for a file.
  /// - Throws: `Problem` when its name ends like none that is known.
  public static func forFile(named name: String) throws -> Importer {
    guard let importer = all.first(where: { name.lowercased().hasSuffix(".\($0.ending)") }) else {
      throw Problem(
        "\(name) ends neither in .jsonl nor in .csv.",
        hint: "Give it the ending of what it holds, and try again.")
    }
    return importer
  }

  /// Sorts rows from problems.
  static func sort(_ rows: some Sequence<Result<PostRow, any Error>>) -> (
    rows: [PostRow], problems: [RowProblem]
  ) {
    var good: [PostRow] = []
    var bad: [RowProblem] = []
    for row in rows {
      do {
        good.append(try row.get())
      } catch {
        if let problem = error as? RowProblem { bad.append(problem) }
      }
    }
    return (good, bad)
  }
}

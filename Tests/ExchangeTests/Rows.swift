import Planning

@testable import Exchange

extension Importer {
  func rows(_ text: String) throws -> (rows: [PostRow], problems: [RowProblem]) {
    let read = try self.read(Array(text.utf8))
    return (read.rows, read.problems)
  }

  /// The columns that nothing was taken from.
  func unused(_ text: String) throws -> [UnusedColumn] { try read(Array(text.utf8)).unused }
}

/// What is told of the rows that were not taken.
func complaints(_ problems: [RowProblem]) -> [String] { problems.map { "\($0.row): \($0.what)" } }

import Planning

@testable import Exchange

extension Importer {
  func rows(_ text: String) throws -> (rows: [PostRow], problems: [RowProblem]) { try read(Array(text.utf8)) }
}

/// What is told of the rows that were not taken.
func complaints(_ problems: [RowProblem]) -> [String] { problems.map { "\($0.row): \($0.what)" } }

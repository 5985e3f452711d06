/// A row of a CSV file.
public struct CSVRow: Hashable, Sendable {
  /// Counted from 1, as a spreadsheet does: blank rows count, a line `sep=;` does not.
  public var number: Int
  /// The lines of the file that it stands on, counted from 1: several where a quoted cell holds line breaks.
  public var lines: ClosedRange<Int>
  /// A blank line is one empty cell.
  public var cells: [String]
}

/// Why a row can't be read.
public struct CSVFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// `"Fresh" bread`: a quote inside a quoted cell was not doubled, or the cell was never closed and the next one's
    /// opening quote closes it.
    case textAfterQuote
    /// The file ends inside a quoted cell.
    case openQuote
    case notUTF8
    /// Over `CSVReader.longestCell`.
    case longCell
    /// Over `CSVReader.mostCells` or `CSVReader.longestRow`.
    case longRow
  }

  public var kind: Kind
  /// As a `CSVRow` counts.
  public var row: Int
  /// The cell, counted from 1.
  public var column: Int
  /// Where that cell begins.
  public var line: Int
  /// All lines of the row. What stands on them is lost.
  public var lines: ClosedRange<Int>
}

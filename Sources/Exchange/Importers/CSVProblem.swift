extension CSVFault {
  static let quoting =
    "A cell with a separator, a quote or a line break begins and ends with a double quote; a quote inside it is doubled."

  /// Such as `cell “text” on line 4`.
  func place(_ columns: CSVColumns?) -> String {
    let names = columns?.written ?? []
    let name = column <= names.count ? names[column - 1].firstWords(32) : ""
    return "cell \(name.isEmpty ? "\(column)" : "“\(name)”") on line \(line)"
  }

  /// What is told of the row, with all the lines that are lost with it.
  func problem(_ columns: CSVColumns?) -> RowProblem {
    let place = place(columns)
    let reach = lines.upperBound > line ? ", and it goes on to line \(lines.upperBound)" : ""
    return switch kind {
    case .textAfterQuote:
      RowProblem(
        .badQuoting, row, "text follows the closing quote of its \(place)\(reach)", hint: Self.quoting)
    case .openQuote:
      RowProblem(
        .badQuoting, row, "the quote that opens its \(place) is never closed\(reach)", hint: Self.quoting)
    case .notUTF8:
      RowProblem(
        .notUTF8, row, "its \(place) is not UTF-8 text",
        hint: "Save it as UTF-8 (in a spreadsheet: CSV UTF-8).")
    case .longCell:
      RowProblem(
        .cellTooLong, row, "its \(place) is longer than \(CSVReader.longestCell >> 20) MB\(reach)",
        hint: Self.quoting)
    case .longRow:
      RowProblem(
        .rowTooLong, row,
        "it is longer than \(CSVReader.longestRow >> 20) MB, or has over \(CSVReader.mostCells) cells",
        hint: Self.quoting)
    }
  }
}

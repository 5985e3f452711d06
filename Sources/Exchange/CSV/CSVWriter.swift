/// Writes CSV as RFC 4180 describes it.
struct CSVWriter {
  var delimiter = UInt8(ascii: ",")

  /// Names stand as they are where they can, so that a header is to the letter what a tool looks for.
  func header(_ names: [String]) -> String {
    names.map { needsQuotes($0) ? quoted($0) : $0 }.joined(separator: separator) + Self.lineEnd
  }

  func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: separator) + Self.lineEnd }

  private static let lineEnd = "\r\n"
  private var separator: String { String(Unicode.Scalar(delimiter)) }

  private func quoted(_ cell: String) -> String { "\"\(cell.replacing("\"", with: "\"\""))\"" }

  private func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.contains { $0 == delimiter || $0 == .quote || $0.isLineEnd }
  }
}

extension String {
  /// Whether a spreadsheet takes a cell of it for a formula and runs it. Source: OWASP, "CSV Injection".
  var isRunBySpreadsheets: Bool { first.map { "=+-@\t\r".contains($0) || $0 == "\r\n" } ?? false }
}

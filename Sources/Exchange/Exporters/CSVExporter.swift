import Planning

extension Exporter {
  /// Our own columns, which `import` reads, or whatever a tool is said to have by `--columns`.
  static let csv = Exporter(name: "csv", ending: "csv", for: .copying, takesColumns: true) { order in
    let columns = try order.columns.map { try ColumnMap(asked: $0, for: .exporting) } ?? .own
    let writer = CSVWriter()
    let rows = order.posts.map { writer.row(columns.cells(of: $0, order)) }.joined()
    let run = order.posts.filter { $0.text.isRunBySpreadsheets }.map(\.id)
    return Export(
      [
        ExportedFile(
          text: (columns.hasHeader ? writer.header(columns.names) : "") + rows, posts: order.posts.count)
      ],
      (columns.tellsLocalTimes ? [.timesIn(zone: order.plan.zone)] : [])
        + (run.isEmpty ? [] : [.runBySpreadsheets(run)]))
  }
}

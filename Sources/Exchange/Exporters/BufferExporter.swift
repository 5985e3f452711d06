extension Exporter {
  /// Buffer: a file for each channel, of a hundred rows (ten for who pays nothing); a row without a time is queued.
  static let buffer = Exporter(name: "buffer", ending: "csv", for: .scheduling) { order in
    var export = SchedulerFiles(columns: .buffer, rowsPerFile: 100, takesUntimed: true).write(order)
    if export.files.contains(where: { $0.posts > freeRows }) {
      export.remarks.append(.freePlanTakes(rows: freeRows))
    }
    return export
  }

  private static let freeRows = 10
}

extension Exporter {
  /// Publer: its twelve columns, in UTF-8 that says so; it finds a time for a row that has none.
  static let publer = Exporter(name: "publer", ending: "csv", for: .scheduling) { order in
    SchedulerFiles(columns: .publer, takesUntimed: true, startsWithByteOrderMark: true).write(order)
  }
}

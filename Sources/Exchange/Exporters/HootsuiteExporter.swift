extension Exporter {
  /// Hootsuite: no header, 350 rows, a file for each network.
  static let hootsuite = Exporter(
    name: "hootsuite", ending: "csv", for: .scheduling, asksDayOrder: true
  ) { order in
    let columns = SchedulerColumns.hootsuite(dayFirst: order.isDayFirst)
    return SchedulerFiles(columns: columns, rowsPerFile: 350).write(order).saying(
      .dayOrder(dayFirst: order.isDayFirst))
  }
}

extension Export {
  /// With a remark that holds where anything leaves.
  func saying(_ remark: ExportRemark) -> Export {
    files.isEmpty ? self : Export(files, remarks + [remark])
  }
}

extension Exporter {
  /// Sprout Social: fills its template, of which no column may be missing; 350 rows, ten minutes apart and ahead.
  static let sprout = Exporter(
    name: "sprout", ending: "csv", for: .scheduling, needsTemplate: true, asksDayOrder: true
  ) { order in
    let known = SchedulerColumns.sprout(dayFirst: order.isDayFirst)
    let template = try SchedulerTemplate(
      order.template ?? [], filledBy: known, needs: known.columns.map(\.name))
    var files = SchedulerFiles(columns: template.columns, rowsPerFile: 350, gap: 10)
    files.csv.delimiter = template.delimiter
    return files.write(order).saying(.dayOrder(dayFirst: order.isDayFirst))
  }
}

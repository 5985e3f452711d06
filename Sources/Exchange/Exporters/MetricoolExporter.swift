extension Exporter {
  /// Metricool: fills the template that one downloads there, whose columns change from version to version, by their
  /// names. Each row says on which networks it goes out.
  static let metricool = Exporter(
    name: "metricool", ending: "csv", for: .scheduling, needsTemplate: true
  ) { order in
    let template = try SchedulerTemplate(
      order.template ?? [], filledBy: .metricool, needs: ["Text", "Date", "Time"])
    var files = SchedulerFiles(columns: template.columns, namesNetworks: true)
    files.csv.delimiter = template.delimiter
    return files.write(order)
  }
}

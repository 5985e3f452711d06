import Planning

/// The whole plan as one object. What its files hold stands there under the names that it has in them, a list that is
/// empty too; what this version of the program does not know is left out.
struct PlanExport {
  /// Under this name stands what a week has one of, an entry a week.
  private static let weeks = "weeks"

  private(set) var fields: [String: JSONValue] = [:]

  /// Lists of one name come together, those of the weeks first. Files that can't be read are passed over.
  init(_ book: inout PlanBook) throws {
    let kinds = book.folder.kinds
    for kind in kinds.filter(\.location.isWeekly) + kinds.filter({ !$0.location.isWeekly }) {
      let record = kind.record()
      addEmpty(record.shape, isWeekly: kind.location.isWeekly)
      for name in try book.names(of: kind) {
        let file = book.lenient(name, else: [:]) { book in try record.exported(name, of: &book) }
        add(file, named: name, isWeekly: kind.location.isWeekly)
      }
    }
  }

  private mutating func addEmpty(_ shape: RecordShape, isWeekly: Bool) {
    for (name, field) in shape.fields where name != FileVersion.field {
      if !field.isList, !isWeekly { continue }
      let list = field.isList ? name : Self.weeks
      fields[list] = .array(fields[list]?.elements ?? [])
    }
  }

  private mutating func add(_ file: [String: JSONValue], named name: String, isWeekly: Bool) {
    var single: [String: JSONValue] = [:]
    for (field, value) in file {
      guard case .array(let entries) = value else {
        single[field] = value
        continue
      }
      fields[field] = .array((fields[field]?.elements ?? []) + entries)
    }
    guard isWeekly else {
      return fields.merge(single) { $1 }
    }
    single[FileVersion.field] = nil
    guard !single.isEmpty else { return }
    single["week"] = .string(WeekFile.week(ofFile: name)?.description ?? name)
    fields[Self.weeks] = .array((fields[Self.weeks]?.elements ?? []) + [.object(single)])
  }
}

extension PlanBook {
  /// The whole plan as JSON. Files that can't be read are passed over and stand in `problems`.
  public mutating func wholePlan() throws -> String {
    JSONWriter.spaced(.object(try PlanExport(&self).fields))
  }
}

import Planning

/// The sorts of files that a plan has.
public enum FileKind: String, CaseIterable, Sendable {
  case plan, drafts, week

  /// Whose fields it holds: the schema and the merge follow from them.
  var record: any FileRecord {
    switch self {
    case .plan: Plan.record
    case .drafts: DraftsFile.record
    case .week: WeekFile.record
    }
  }
}

/// A record without its owner.
protocol FileRecord: Sendable {
  /// - Throws: `Unreadable` where it is not as the record has it.
  func check(_ node: JSONNode) throws(Unreadable)
  var schema: JSONValue { get }
  var merging: MergeShape { get }
}

extension Record: FileRecord {
  func check(_ node: JSONNode) throws(Unreadable) { _ = try read(node) }
}

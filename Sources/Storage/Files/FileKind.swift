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
protocol FileRecord {
  var schema: JSONValue { get }
  var merging: MergeShape { get }
}

extension Record: FileRecord {}

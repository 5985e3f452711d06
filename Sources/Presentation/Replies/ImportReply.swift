import Application
import Planning

/// What an import did with the rows of a file.
public struct ImportReply: Presentable, Encodable {
  var version = 1
  var out: Int
  var scheduled: Int
  var drafts: Int
  /// Rows that were there already, by their id.
  var known: Int
  /// Rows that said what another row of the file had said before them.
  var repeated: Int
  /// Rows that could not be taken.
  var bad: Int
  /// What the file has that was not used, or that the plan does not have.
  var notes: [String]

  public init(_ outcome: ImportOutcome) {
    let posts = outcome.posts
    out = posts.count { $0.state == .out }
    scheduled = posts.count { $0.state == .scheduled }
    drafts = posts.count { $0.state == .draft }
    known = outcome.known
    repeated = outcome.repeated
    bad = outcome.bad
    notes = outcome.remarks.flatMap(\.lines)
  }

  public var hasChanged: Bool { out + scheduled + drafts > 0 }

  public var document: Document {
    let parts = [
      out > 0 ? "\(counted(out, "post")) that went out" : nil, scheduled > 0 ? "\(scheduled) scheduled" : nil,
      drafts > 0 ? counted(drafts, "draft") : nil,
    ].compactMap { $0 }
    let left = [
      known > 0 ? "\(known) known already" : nil,
      repeated > 0 ? "\(repeated) the same as another row" : nil, bad > 0 ? "\(bad) not taken" : nil,
    ].compactMap { $0 }
    let rest = left.isEmpty ? "" : "; \(left.joined(separator: ", "))"
    let taken = parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    return Document([
      .paragraph("Imported \(taken)\(rest)."), .details([.list(notes.map { StyledText(advice: $0) })]),
    ])
  }
}

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

  private var isDry: Bool
  private var archive: ArchiveCounts
  /// Whether a file of the plan could not be read, in which rows may be known.
  public let isIncomplete: Bool

  private enum CodingKeys: CodingKey { case version, out, scheduled, drafts, known, repeated, bad, notes }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(version, forKey: .version)
    try container.encode(out, forKey: .out)
    try container.encode(scheduled, forKey: .scheduled)
    try container.encode(drafts, forKey: .drafts)
    try container.encode(repeated, forKey: .repeated)
    try container.encode(bad, forKey: .bad)
    try container.encode(notes, forKey: .notes)
    try archive.encode(to: encoder)
  }

  /// - Parameter isDry: whether nothing was changed.
  public init(_ outcome: ImportOutcome, isDry: Bool = false, isIncomplete: Bool) {
    self.isIncomplete = isIncomplete
    self.isDry = isDry
    archive = ArchiveCounts(outcome)
    let posts = outcome.posts
    out = posts.count { $0.state == .out }
    scheduled = posts.count { $0.state == .scheduled }
    drafts = posts.count { $0.state == .draft }
    known = outcome.known
    repeated = outcome.repeated
    bad = outcome.bad
    notes = outcome.remarks.flatMap(\.lines)
  }

  /// It says of each row what was done with it.
  public var isDone: Bool { true }
  public var severity: Severity? { bad > 0 ? .error : nil }
  public var hasChanged: Bool { !isDry && out + scheduled + drafts > 0 }

  public var document: Document {
    let parts = [
      out > 0 ? "\(out.of("post")) that went out" : nil, scheduled > 0 ? "\(scheduled) scheduled" : nil,
      drafts > 0 ? drafts.of("draft") : nil,
    ].compactMap { $0 }
    let left = [
      known > 0 ? "\(known) known already" : nil,
      repeated > 0 ? "\(repeated) the same as another row" : nil, bad > 0 ? "\(bad) not taken" : nil,
    ].compactMap { $0 }
    let rest = left.isEmpty ? "" : "; \(left.joined(separator: ", "))"
    let taken = parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    return Document([
      .paragraph("\(isDry ? "Would import" : "Imported") \(taken)\(rest)."),
      .details([.list(notes.map { StyledText(advice: $0) })]),
    ])
  }
}

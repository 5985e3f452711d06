import Exchange
import Planning

/// What left the plan: the text itself, or the files that it was written to.
public struct ExportReply: Presentable, Encodable {
  struct FileFields: Encodable, Sendable {
    var file: String
    var posts: Int
  }

  struct LeftOutFields: Encodable, Sendable {
    var post: String
    /// One word: `already-out`, `no-time`, `stopped`.
    var reason: String
    var message: String
  }

  var version = 1
  var format: String
  /// What was written; left out where the text was given instead.
  var files: [FileFields]?
  /// Posts that stay behind.
  var leftOut: [LeftOutFields]
  /// What else to know.
  var notes: [String]
  /// The export; left out where it was written to files.
  var text: String?
  private let remarks: [ExportRemark]

  private enum CodingKeys: CodingKey { case version, format, files, leftOut, notes, text }

  /// An export that was written to files.
  /// - Parameter paths: theirs, in the order of the export's.
  public init(_ export: Export, as format: String, writtenTo paths: [String]) {
    self.init(export.remarks, format)
    files = zip(paths, export.files).map { FileFields(file: $0, posts: $1.posts) }
  }

  /// An export of one file, which is given as it is.
  /// - Parameter text: as it may be shown.
  public init(_ export: Export, as format: String, text: String) {
    self.init(export.remarks, format)
    self.text = text
  }

  private init(_ remarks: [ExportRemark], _ format: String) {
    self.remarks = remarks
    self.format = format
    leftOut = remarks.compactMap { remark in
      remark.leftOut.map {
        LeftOutFields(post: $0.post.description, reason: $0.reason.name, message: remark.words)
      }
    }
    notes = remarks.filter { $0.leftOut == nil }.map(\.words)
  }

  /// What to say beside a text that is given as it is.
  public var asides: [String] { text == nil ? [] : remarks.map(\.words) }
  public var verbatim: String? { text }
  /// Files that were written stay written.
  public var isDone: Bool { files != nil }
  public var hasChanged: Bool { false }
  public var severity: Severity? { leftOut.isEmpty ? nil : .warning }

  public var document: Document {
    guard let files else { return Document([.preformatted(text ?? "")]) }
    let written = files.map { file -> Block in
      .paragraph("\(file.posts.of("post")) \(file.posts.form("is", "are")) in \(file.file, .name).")
    }
    let notes = remarks.map { StyledText(advice: $0.words) }
    return Document(written + (notes.isEmpty ? [] : [.details([.list(notes)])]))
  }
}

extension Export {
  /// What to say where no post is left that could leave.
  /// - Parameter format: the word by which it was asked for.
  public func nothingLeft(as format: String) -> Problem {
    guard !remarks.isEmpty else {
      return Problem(
        .nothingToExport, "There is no post that could leave as \(format).",
        hint: "What leaves is what is scheduled: schedule POST WHEN")
    }
    let few = remarks.prefix(Self.told).map(\.words)
    let more = remarks.count > Self.told ? ["And \(remarks.count - Self.told) more; see: list scheduled"] : []
    return Problem(
      .nothingToExport, "No post can leave as \(format).", hint: (few + more).joined(separator: "\n"))
  }

  /// So many reasons are given.
  private static let told = 5
}

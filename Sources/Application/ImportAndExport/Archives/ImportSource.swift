import Archives
import Exchange
import Planning
import Storage

/// What is to be imported, and how.
public struct ImportRequest: Sendable {
  /// Files or folders; `-` is standard input. Several are one archive in parts.
  public var paths: [String]
  /// The word for a sort of archive, where its content does not say it.
  public var format: String?
  /// What the columns of a file of rows hold, as typed.
  public var columns: String?
  /// Nothing from before it is taken.
  public var since: Day?
  /// Whether nothing is changed.
  public var isDry = false
  /// Whether the rows before a break in a file are taken.
  public var keepsGood = false
  /// Whether an archive of an account that is not the plan's is taken.
  public var isAsIs = false

  public init(_ paths: [String]) { self.paths = paths }

  /// The scheduling tool whose file it is said to be.
  fileprivate var tool: String? { format.flatMap { RowReading.tools.contains($0) ? $0 : nil } }
  /// Whether it is said to be a file of rows.
  fileprivate var isRows: Bool { columns != nil || tool != nil }

  /// As messages and the history name it.
  public var title: String { paths.map { $0 == "-" ? "standard input" : $0 }.joined(separator: ", ") }
}

/// What files from outside hold, read before a plan is asked for.
public enum ImportedFiles: Sendable {
  /// One of our own formats.
  case rows(FileRows)
  case archive(ReadArchive)

  /// - Throws: `Problem` where it is neither, or can't be read.
  public init(_ request: ImportRequest, _ environment: Environment) throws {
    let source = try ImportSource(request)
    if let importer = source.importer {
      self = .archive(
        try ReadArchive(importer, source.container, request, beside: source.beside, environment))
    } else {
      self = .rows(try Self.rows(request, source.container))
    }
  }

  private static func rows(_ request: ImportRequest, _ container: Container) throws -> FileRows {
    let path = request.paths[0]
    do {
      let reading = RowReading(columns: request.columns, tool: request.tool)
      return try FileRows(of: path, try container.bytes(of: path), reading)
    } catch let fault as ArchiveFault {
      throw fault.problem(path)
    }
  }
}

/// An archive whose entries can be asked for, and what reads it.
private struct ImportSource {
  /// nil where it is a single file of one of our own formats.
  let importer: ArchiveImporter?
  let container: Container
  /// Another sort of archive that lies there too, and is not read.
  let beside: ArchiveImporter?

  /// - Throws: `Problem` where it is neither.
  init(_ request: ImportRequest) throws {
    let named = request.isRows ? nil : try request.format.map(Self.importer)
    let parts = try request.paths.map { try Self.open($0) }
    let container = Container.joined(parts)
    self.container = container
    if request.isRows {
      guard request.paths.count == 1, parts[0].names == request.paths else { throw Self.noRows(request) }
      (importer, beside) = (nil, nil)
    } else {
      let importer = try named ?? Self.importer(of: parts, request)
      if let importer { try Self.refuse(importer, strangeTo: container, request) }
      self.importer = importer
      beside = importer.flatMap { ArchiveImporter.beside($0, container.names) }
    }
  }

  /// A file by itself may have any name; of an archive there are entries that tell what it is.
  /// - Throws: `Problem` where an archive has none of those that were asked for.
  private static func refuse(
    _ importer: ArchiveImporter, strangeTo container: Container, _ request: ImportRequest
  ) throws {
    let names = container.names
    guard names != request.paths, !names.contains(where: importer.reads) else { return }
    let other = ArchiveImporter.forEntries(names)
    throw Problem(
      .noArchive,
      "\(request.title) has none of the files of \(importer.title): \(importer.lookedFor)."
        + (other.map { " It looks like \($0.title)." } ?? ""),
      hint: other.map { "Import it as that: import \(request.title) --format \($0.name)" }
        ?? "Name the archive, or the folder that it was unpacked into: import ARCHIVE.zip")
  }

  private static func importer(named word: String) throws -> ArchiveImporter {
    if let importer = ArchiveImporter.all.first(where: { $0.name == word.lowercased() }) { return importer }
    throw Choice(
      what: "format", typed: word, among: ArchiveImporter.all.map(\.name) + RowReading.tools
    ).problem()
  }

  /// What reads the parts, which have to agree.
  private static func importer(of parts: [Container], _ request: ImportRequest) throws -> ArchiveImporter? {
    var found: (importer: ArchiveImporter, path: String)?
    for (part, path) in zip(parts, request.paths) {
      guard let importer = try importer(of: part, path) else {
        // The pictures of an archive in parts.
        if part.names.isEmpty, request.paths.count > 1 { continue }
        if request.paths.count > 1 { throw oneByOne(request, path) }
        if isRows(path, part) { return nil }
        throw noArchive(request)
      }
      if let found, found.importer.name != importer.name { throw oneByOne(request, path) }
      found = (importer, path)
    }
    guard let found else { throw noArchive(request) }
    return found.importer
  }

  private static func importer(of part: Container, _ path: String) throws -> ArchiveImporter? {
    if OutsideFile.isFolder(path) || part.names != [path] { return ArchiveImporter.forEntries(part.names) }
    return ArchiveImporter.forFile(named: path, beginning: try beginning(of: part, path))
  }

  /// Only the parts of one archive are read together: else the answer could not say what came of each.
  private static func oneByOne(_ request: ImportRequest, _ path: String) -> Problem {
    Problem(
      .noArchive,
      "\(path) is no part of the same archive as \(request.paths[path == request.paths[0] ? 1 : 0]).",
      hint: "Import them one by one: \(request.paths.map { "import \($0)" }.joined(separator: ", then "))")
  }

  private static func beginning(of part: Container, _ path: String) throws -> [UInt8] {
    do {
      return try part.beginning(of: path, ArchiveImporter.beginningLength)
    } catch let fault as ArchiveFault {
      throw fault.problem(path)
    }
  }

  /// Whether a file's name says that it has rows of ours; standard input may have them.
  private static func isRows(_ path: String, _ part: Container) -> Bool {
    part.names == [path]
      && (path == "-" || Importer.all.contains { path.lowercased().hasSuffix(".\($0.ending)") })
  }

  private static func noRows(_ request: ImportRequest) -> Problem {
    Problem(
      .notAFile, "\(request.title) is not a single file of rows.",
      hint: request.columns == nil
        ? "Name the tool's CSV: import FILE.csv --format \(request.tool ?? "buffer")"
        : "Name the CSV: import FILE.csv --columns \"Text=text,When=at\"")
  }

  static func noArchive(_ request: ImportRequest) -> Problem {
    let title = request.title
    let isFolder = request.paths.allSatisfy(OutsideFile.isFolder)
    return Problem(
      .noArchive,
      "\(title) is no \(isFolder ? "archive" : "archive and no file of rows") that is known. Looked for: \(ArchiveImporter.allLookedFor).",
      hint: isFolder
        ? "Name the folder that the archive was unpacked into, or the archive itself: import ARCHIVE.zip"
        : "Rows are read from .csv and .jsonl; what another file is, say with: import FILE --format NAME")
  }

  private static func open(_ path: String) throws -> Container {
    if path != "-", OutsideFile.isFolder(path) {
      let names = try OutsideFile.files(in: path, where: ArchiveImporter.isWanted)
      return .files(names) { try source("\(path)/\($0)") }
    }
    do {
      return try .file(named: path, try source(path), ArchiveImporter.isWanted)
    } catch let fault as ArchiveFault {
      throw fault.problem(path)
    }
  }

  /// What can be read in any order stays where it is; the rest is held.
  private static func source(_ path: String) throws -> ByteSource {
    guard path != "-", OutsideFile.isSeekable(path) else { return ByteSource(try OutsideFile.read(path)) }
    let file = try OpenFile(path)
    return ByteSource(count: file.count) { try file.bytes(at: $0, count: $1) }
  }
}

import Exchange
import Planning
import Storage

/// Where the files of an export are put.
public struct ExportedFiles: Sendable {
  /// With the file or folder before it, as it was named.
  public private(set) var paths: [String]
  private let export: Export

  /// - Parameters:
  ///   - out: the file, or the folder, that the person named.
  ///   - plan: the plan's name.
  /// - Throws: `Problem` where there are several files and it can't be a folder.
  public init(_ export: Export, of exporter: Exporter, plan: String, to out: String) throws {
    self.export = export
    if export.files.count == 1, !out.hasSuffix("/"), !OutsideFile.isFolder(out) {
      paths = [out]
      return
    }
    guard !out.lowercased().hasSuffix(".\(exporter.ending)") || OutsideFile.isFolder(out) else {
      throw Self.severalFiles(export, exporter)
    }
    let folder = out.hasSuffix("/") ? out : "\(out)/"
    paths = export.files.map { file in
      let part = file.part.isEmpty ? "" : "-\(file.part)"
      return "\(folder)\(plan)-\(exporter.name)\(part).\(exporter.ending)"
    }
  }

  /// What to say where several files can't be told from one another.
  public static func severalFiles(_ export: Export, _ exporter: Exporter) -> Problem {
    let parts = export.files.map(\.part).joined(separator: ", ")
    return Problem(
      .severalFiles, "That makes \(export.files.count) files (\(parts)).",
      hint: "Name a folder for them: export \(exporter.name) --out FOLDER")
  }

  /// Writes them all, each whole or not at all; none where one is there already.
  /// - Parameter replacing: whether what is there may be written over.
  public func write(replacing: Bool) throws {
    for path in paths { try OutsideFile.mustTakeFile(path, replacing: replacing) }
    for (path, file) in zip(paths, export.files) { try OutsideFile.write(file.text, to: path) }
  }
}

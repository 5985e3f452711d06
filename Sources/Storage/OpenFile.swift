import Planning

/// A file from outside, of which any part can be read; it is closed when nobody holds it any more.
public final class OpenFile: Sendable {
  private let file: Int32
  /// In bytes.
  public let count: Int
  private let name: String

  /// - Throws: `Problem` when it isn't there or can't be read.
  public init(_ name: String) throws {
    self.name = name
    do throws(SystemCalls.Failure) {
      file = try SystemCalls.open(name, for: .readingAnything)
      count = SystemCalls.size(file)
    } catch {
      throw OutsideFile.cannotRead(name, error)
    }
  }

  deinit { SystemCalls.close(file) }

  /// As many bytes as there are from an offset, at most `count`.
  public func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    try Interruption.check()
    do throws(SystemCalls.Failure) {
      return try SystemCalls.readPart(file, at: offset, count)
    } catch {
      throw OutsideFile.cannotRead(name, error)
    }
  }
}

extension OutsideFile {
  /// Whether any part of it can be read, as of a file on a disk.
  public static func isSeekable(_ name: String) -> Bool { SystemCalls.status(name)?.isFile == true }

  /// The files in a folder and below it that are wanted, by their paths within it, sorted. Links to folders are not
  /// followed.
  /// - Throws: `Problem` when there are too many, or a folder can't be read.
  public static func files(
    in folder: String, where isWanted: (String) -> Bool
  ) throws -> [String] {
    var found: [String] = []
    var looked = 0
    func look(in path: String, depth: Int) throws {
      for name in try Disk.names(in: path.isEmpty ? folder : "\(folder)/\(path)") where name.first != "." {
        let inside = path.isEmpty ? name : "\(path)/\(name)"
        looked += 1
        guard looked <= mostFiles else { throw tooMany(folder) }
        let whole = "\(folder)/\(inside)"
        if Disk.isFolder(whole) {
          if depth < deepest, !SystemCalls.isLink(whole) { try look(in: inside, depth: depth + 1) }
        } else if isWanted(inside) {
          try mustBeFile(whole)
          found.append(inside)
        }
      }
    }
    try look(in: "", depth: 0)
    return found.sorted()
  }

  /// A pipe among an archive's files would be waited for without end.
  private static func mustBeFile(_ path: String) throws {
    guard let status = SystemCalls.status(path), !status.isFile else { return }
    throw Problem(
      .notAFile, "\(path.firstWords(80)) is a pipe or a device, and no file.",
      hint: "Unpack the archive once more, then: import FOLDER")
  }

  private static let deepest = 12
  private static let mostFiles = 1_000_000

  private static func tooMany(_ folder: String) -> Problem {
    Problem(
      .archiveTooLarge, "\(folder.firstWords(80)) holds over a million files.",
      hint: "Name the archive's own folder: import FOLDER")
  }
}

import Planning

/// A file that people name: an import, a script. `-` is standard input.
public enum OutsideFile {
  /// - Throws: `Problem` when it isn't there or can't be read.
  public static func read(_ name: String) throws -> [UInt8] {
    if name == "-" { return try standardInput(upTo: limit(of: "/dev/stdin"), shortening) }
    if name.isEmpty || Disk.isFolder(name) {
      throw Problem(
        .notAFile, "\(name.isEmpty ? "Nothing" : name.firstWords(80)) is no file.",
        hint: "Name a file, or - for standard input.")
    }
    do throws(SystemCalls.Failure) {
      let file = try SystemCalls.open(name, for: .readingAnything)
      defer { SystemCalls.close(file) }
      let bytes = try SystemCalls.readAll(file, upTo: limit(of: name))
      if Interruption.isAsked { throw .interrupted }
      return bytes
    } catch {
      try Interruption.check()
      throw cannotRead(name, error)
    }
  }

  static func cannotRead(_ name: String, _ error: SystemCalls.Failure) -> Problem {
    if error.isTooLarge { return hasNoEnd(name.firstWords(80), shortening) }
    if error.isMissing {
      return Problem(
        .noSuchFile, "There is no file \(name.firstWords(80)).",
        hint: "See whether the name is right: ls (outside the planner)")
    }
    return Problem(
      .unreadableFile, "\(name.firstWords(80)) can't be read: \(error.words).",
      hint: "See whether the name is right, and whose it is.")
  }

  /// Years of posts are a few megabytes. A device such as `/dev/zero` may have no end at all.
  private static func limit(of name: String) -> Int {
    SystemCalls.status(name)?.isDevice == true ? 1 << 24 : 1 << 30
  }

  private static let shortening = "Name a file of your own, of 1 GB at the most."

  private static func hasNoEnd(_ name: String, _ hint: String) -> Problem {
    Problem(.endlessFile, "\(name) is too long to be read, or has no end.", hint: hint)
  }

  /// All that is on standard input.
  /// - Parameters:
  ///   - limit: how many bytes are read at the most.
  ///   - hint: what to do where there are more.
  /// - Throws: `Problem` when it can't be read, or is longer.
  public static func standardInput(upTo limit: Int, _ hint: String) throws -> [UInt8] {
    do throws(SystemCalls.Failure) {
      return try SystemCalls.readAll(0, upTo: limit)
    } catch {
      try Interruption.check()
      if error.isTooLarge { throw hasNoEnd("Standard input", hint) }
      throw Problem(
        .unreadableFile, "Standard input can't be read: \(error.words).", hint: "Name a file instead.")
    }
  }

  /// Which file a name leads to, whatever links and dots are in it.
  /// - Returns: nil where it is none that can be read twice, such as a pipe.
  public static func identity(of name: String) -> String? {
    name != "-" && SystemCalls.status(name)?.isFile == true ? SystemCalls.absolute(name) : nil
  }

  public static func isFolder(_ path: String) -> Bool { Disk.isFolder(path) }

  /// The names that `path` could go on with, for completion; folders end in `/`.
  public static func completions(of path: String) -> [String] {
    let folder = path.contains("/") ? Disk.folder(of: path) : "."
    let names = (try? Disk.names(in: folder)) ?? []
    let before = path.contains("/") ? (folder == "/" ? "/" : folder + "/") : ""
    let begun = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    return names.filter { $0.hasPrefix(begun) && ($0.first != "." || begun.first == ".") }.map { name in
      before + name + (Disk.isFolder("\(folder)/\(name)") ? "/" : "")
    }
  }
}

import Planning

/// A file that people name: an import, a script. `-` is standard input.
public enum OutsideFile {
  /// - Throws: `Problem` when it isn't there or can't be read.
  public static func read(_ name: String) throws -> [UInt8] {
    guard name != "-" else { return try standardInput() }
    if SystemCalls.status(name)?.isFile == false {
      throw Problem(
        "\(name) is a folder or a device, and no file.", hint: "Name a file; - stands for standard input.")
    }
    guard let bytes = try Disk.read(name) else {
      throw Problem(
        "There is no file \(name.firstWords(80)).", hint: "See what there is with: ls (outside the planner)")
    }
    return bytes
  }

  private static func standardInput() throws -> [UInt8] {
    do throws(SystemCalls.Failure) {
      return try SystemCalls.readAll(0)
    } catch {
      throw Problem("Standard input can't be read: \(error.words).", hint: "Name a file instead.")
    }
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

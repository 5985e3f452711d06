import Planning

/// A text in a private file, as long as a text editor has it.
public struct TextBeingEdited: Sendable {
  private let folder: String
  public var path: String { folder + "/post.txt" }

  /// - Parameter folder: is made, and is for this text alone, for editors put files of their own beside theirs.
  /// - Throws: `Problem` where it can't be written.
  init(_ text: String, in folder: String) throws {
    self.folder = folder
    try Disk.makePrivateFolder(folder)
    try Disk.write(Array(text.utf8), to: path)
  }

  /// What stands in the file now, with LF at the end of each line.
  /// - Throws: `Problem` when it can't be read, or is no UTF-8.
  public func text() throws -> String {
    let text = try UTF8Text.text(try Disk.read(path) ?? [], of: path).replacing("\r\n", with: "\n")
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  public func remove() {
    for name in (try? Disk.names(in: folder)) ?? [] { try? Disk.remove("\(folder)/\(name)") }
    try? Disk.removeFolder(folder)
  }
}

extension StateFolder {
  /// Puts a text into a file for a text editor.
  /// - Parameter name: tells it from those that other processes have in hand.
  public func edit(_ text: String, as name: String) throws -> TextBeingEdited {
    try TextBeingEdited(text, in: "\(path)/editing/\(name)")
  }

  private var kept: String { "\(path)/dropped.txt" }

  /// Keeps what was written and not taken, in place of what was kept before.
  public func keep(dropped text: String) {
    try? Disk.makePrivateFolder(path)
    try? Disk.write(Array(text.utf8), to: kept)
  }

  /// What was written last and not taken.
  public var dropped: String? {
    let text = (try? Disk.read(kept)).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
    return text?.isEmpty == false ? text : nil
  }

  public func forgetDropped() { try? Disk.remove(kept) }
}

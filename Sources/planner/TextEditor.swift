#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The person's text editor.
struct TextEditor {
  /// As it was named, such as `vi` or `code --wait`.
  let command: String

  /// `$VISUAL`, else `$EDITOR`, else `editor` or `vi`; nil where there is none of them.
  init?() {
    let named = ["VISUAL", "EDITOR"].compactMap(StandardStreams.environment).first {
      $0.contains { !$0.isWhitespace }
    }
    guard let command = named ?? ["editor", "vi"].first(where: Self.isFound) else { return nil }
    self.command = command
  }

  /// For sentences.
  var name: String {
    let program = command.split(separator: " ").first.map(String.init) ?? command
    return program.split(separator: "/").last.map(String.init) ?? program
  }

  var noticeOnTallLine: String {
    "The line is taller than the screen. Enter: go on in \(name). ^C: drop it (the arrow up brings it back)."
  }

  var noticeOnTallText: String {
    "The line is taller than the screen. Enter: go on in \(name) with all of the text. ^C: drop the text."
  }

  private static func isFound(_ program: String) -> Bool {
    let folders = (StandardStreams.environment("PATH") ?? "").split(separator: ":")
    return folders.contains { unsafe access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Opens a file, and waits until the editor is left.
  /// - Returns: whether it ended well.
  func open(_ path: String) -> Bool {
    // Through a shell, as git does it, for the variable may hold options.
    TerminalProgram(["/bin/sh", "-c", command + " \"$@\"", name, path]).run() == 0
  }
}

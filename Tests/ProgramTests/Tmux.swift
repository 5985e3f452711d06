import Foundation
import TerminalSupport
import Testing

/// A screen of tmux's, with the program on it: what a person sees, after all that a terminal makes of what was written.
///
/// The server is a child of the test. One that tmux starts by itself leaves the test behind and keeps what it inherits: a
/// `Process` waits for the end of that, so that nobody would come back from starting it.
final class Tmux {
  static let path = "/usr/bin/tmux"
  static let isInstalled = FileManager.default.isExecutableFile(atPath: path)

  struct Size: Equatable {
    var columns: Int
    var rows = 24
  }

  struct Screen: Equatable, CustomStringConvertible {
    /// Without blanks at their ends, and without empty ones below the last. Another name stands for the program's folder's.
    var rows: [String] = []
    /// From 1.
    var cursorRow = 0
    var cursorColumn = 0

    var description: String {
      "cursor at \(cursorRow):\(cursorColumn)\n" + rows.map { "|\($0)\n" }.joined()
    }
  }

  struct Failed: Error {
    var words: [String]
    var complaint: String
  }

  private let program: BuiltProgram
  private let socket: String
  private let server: Terminal
  fileprivate static let session = "screen"

  /// - Parameters:
  ///   - size: of the terminal.
  ///   - more: is added to the environment that the program has in other tests.
  init(_ program: BuiltProgram, _ arguments: [String], _ size: Size, environment more: [String: String])
    throws
  {
    self.program = program
    socket = "\(program.folder.path)/tmux"
    let words = ["-S", socket, "-f", "/dev/null"]
    server = try Terminal(
      program: Self.path, arguments: words + ["-D"], environment: program.environment([:]))
    let path = socket
    try #require(patiently { FileManager.default.fileExists(atPath: path) })
    let environment = program.environment(["TERM": "screen"].merging(more) { $1 }).map { "\($0)=\($1)" }
    try ask(
      ["new-session", "-d", "-s", Self.session, "-x", "\(size.columns)", "-y", "\(size.rows)"]
        + ["-c", program.folder.path, "env", "-i"] + environment.sorted() + [BuiltProgram.path] + arguments)
  }

  deinit { _ = try? ask(["kill-server"]) }

  enum Action {
    /// A key, by the name that tmux gives it.
    case press(String)
    case type(String)
    /// As a terminal does that was asked to mark pastes.
    case paste(String)
    case resize(Size)

    fileprivate var words: [String] {
      switch self {
      case .press(let key): ["send-keys", "-t", Tmux.session, key]
      case .type(let text): ["send-keys", "-t", Tmux.session, "-l", "--", text]
      case .paste(let text): ["set-buffer", "--", text, ";", "paste-buffer", "-p", "-t", Tmux.session]
      case .resize(let size):
        ["resize-window", "-t", Tmux.session, "-x", "\(size.columns)", "-y", "\(size.rows)"]
      }
    }
  }

  func act(_ actions: [Action]) throws {
    guard !actions.isEmpty else { return }
    try ask(Array(actions.map(\.words).joined(separator: [";"])))
  }

  func screen() throws -> Screen {
    let told = try ask([
      "capture-pane", "-p", "-t", Self.session, ";", "display-message", "-p", "-t", Self.session,
      "#{cursor_y} #{cursor_x}",
    ])
    let lasting = told.replacingOccurrences(of: program.folder.lastPathComponent, with: "planner-········")
    var lines = lasting.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let cursor = lines.removeLast().split(separator: " ").compactMap { Int($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Screen(rows: lines, cursorRow: (cursor.first ?? 0) + 1, cursorColumn: (cursor.last ?? 0) + 1)
  }

  /// A screen is asked for many times, and a `Process` takes a hundred times as long to start.
  @discardableResult
  private func ask(_ words: [String]) throws -> String {
    let client = try Terminal(
      program: Self.path, arguments: ["-u", "-S", socket] + words, environment: program.environment([:]))
    guard client.waitForExit() == .status(0) else {
      throw Failed(words: words, complaint: client.plainText)
    }
    return client.plainText
  }
}

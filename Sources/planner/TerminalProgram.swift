import Programs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that has the terminal until it ends, such as a text editor.
struct TerminalProgram {
  private let words: [String]

  /// - Parameter words: the first is its path.
  init(_ words: [String]) { self.words = words }

  /// Waits until it ends. The terminal's modes are put right then.
  /// - Returns: nil where it could not be started.
  func run() -> OutsideProgram.Ending? {
    var modes = termios()
    let isTerminal = unsafe tcgetattr(0, &modes) == 0
    defer { if isTerminal { unsafe tcsetattr(0, TCSADRAIN, &modes) } }
    return try? OutsideProgram(words)?.runOnTerminal()
  }
}

/// What one reading of a line gave.
public enum Input: Sendable, Equatable {
  /// The line without its end; a pasted text keeps its line breaks as "\n".
  case line(String)
  /// ^C: the line was dropped.
  case interrupted
  /// ^D on an empty line, or the terminal is gone.
  case end
}

/// What one reading of a line gave.
public enum Input: Sendable, Equatable {
  /// The line without its end; a pasted text keeps its line breaks as "\n".
  case line(String)
  /// ^C: the line was dropped, with what stood in it.
  case interrupted(String)
  /// The line has more rows than the terminal can show, or ^X ^E asks for it: it is to be edited elsewhere.
  case handedOver(String)
  /// The same, but ^C dropped it.
  case dropped(String)
  /// ^D on an empty line, or the terminal is gone.
  case end
}

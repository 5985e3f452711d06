/// Lines to be answered one after the other; `#` begins a comment.
public struct Script: Sendable {
  /// As problems name it, such as the file's name.
  let name: String
  /// The lines that ask for something, with their numbers from 1.
  let lines: [(number: Int, line: String)]

  init(name: String, text: String) {
    self.name = name
    let all = text.withoutByteOrderMark.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lines = all.enumerated().map { ($0 + 1, String($1)) }.filter { Self.asks($0.1) }
  }

  /// Whether a line asks for something: it is neither blank nor a comment.
  public static func asks(_ line: String) -> Bool {
    let first = line.first { !$0.isWhitespace }
    return first != nil && first != "#"
  }
}

extension String {
  /// Editors on Windows put the mark in front of a file.
  var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}

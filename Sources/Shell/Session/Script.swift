import Storage

/// Lines to be answered one after the other; `#` begins a comment. A line ends at LF or CRLF: whatever else ends lines
/// elsewhere, such as U+2028 or a vertical tab, is part of a text.
public struct Script: Sendable {
  /// As problems name it, such as the file's name.
  let name: String
  /// Which file it is, where that can be told.
  let file: String?
  /// The lines that ask for something, with their numbers from 1.
  let lines: [(number: Int, line: String)]

  /// Whether it goes on behind a line that comes to nothing.
  let keepsGoing: Bool

  /// How many may run within one another.
  static let deepest = 8

  /// - Parameter file: its path; `-` is standard input.
  /// - Throws: `Problem` when it can't be read, or is no text.
  init(of file: FileReference, keepsGoing: Bool = false) throws {
    let name = file.isStandardInput ? "Standard input" : file.typed
    let text = try UTF8Text.text(try OutsideFile.read(file.typed), of: name)
    self.name = name
    self.keepsGoing = keepsGoing
    self.file = OutsideFile.identity(of: file.typed)
    let all = text.withoutByteOrderMark.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    lines = all.enumerated().map { ($0 + 1, String($1).withoutCarriageReturn) }.filter { Self.asks($0.1) }
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

  /// The line before an LF without the CR that may belong to it.
  var withoutCarriageReturn: String {
    unicodeScalars.last == "\r" ? String(unicodeScalars.dropLast()) : self
  }
}

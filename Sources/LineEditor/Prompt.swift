/// A prompt as libedit wants it: escape sequences stand between marks, and each belongs to the character after it.
struct Prompt {
  /// Stands on both sides of what takes no room on the screen.
  static let mark: Unicode.Scalar = "\u{1}"

  /// With marks.
  private(set) var marked = ""
  /// Its characters, each with the escape sequences that stand before it.
  private(set) var pieces: [(escapes: String, character: Character)] = []

  /// - Parameter text: may hold ANSI sequences; other controls are left out.
  init(_ text: String) {
    var escapes = ""
    var rest = Substring(text)
    while let character = rest.first {
      if let sequence = Self.sequence(at: rest) {
        escapes += sequence
        rest = rest.dropFirst(sequence.count)
        continue
      }
      rest.removeFirst()
      if character.unicodeScalars.contains(where: isControl) { continue }
      pieces.append((escapes, character))
      escapes = ""
    }
    // libedit loses a sequence that ends the prompt: it goes before the last character instead.
    if let last = pieces.indices.last { pieces[last].escapes += escapes }
    marked = pieces.map { piece in
      let escapes = piece.escapes.isEmpty ? "" : "\(Self.mark)\(piece.escapes)\(Self.mark)"
      return escapes + String(piece.character)
    }
    .joined()
  }

  /// A control sequence (ECMA-48: ESC [ … up to a byte from @ to ~) at the beginning of the text.
  private static func sequence(at text: Substring) -> Substring? {
    guard text.hasPrefix("\u{1B}["),
      let end = text.dropFirst(2).firstIndex(where: { ("@"..."~").contains($0) })
    else { return nil }
    return text[...end]
  }
}

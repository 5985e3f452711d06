import Planning
import Presentation
import TerminalText

/// What TAB offers in other shells: what it offers in ours, written as each of them reads it.
extension OuterShell {
  /// Stands in place of offers where the shell itself is to complete a file's name: it knows `~`, variables and quotes.
  static let files = ":files"

  /// - Parameter asked: for bash the sort of completion (`COMP_TYPE`), the word as bash takes it apart, and the line up
  ///   to the cursor; for the others the words before the one that is completed, and that one as far as it goes.
  func offers(for asked: [String], in session: Session) -> String {
    switch self {
    case .bash: Self.bashOffers(for: asked, in: session)
    case .zsh, .fish:
      Self.offers(after: Array(asked.dropLast()), Self.unquoted(asked.last ?? ""), in: session).map {
        offers in
        offers.map { self == .zsh ? $0.forZsh : $0.forFish }.joined(separator: "\n")
      } ?? Self.files
    }
  }

  /// - Returns: nil where a file's name is asked for.
  private static func offers(after words: [String], _ word: String, in session: Session) -> [Completions
    .Offer]?
  {
    session.completions(after: words, word)?.compactMap { offer in
      let word = offer.word.first == "\"" ? TypedLine(line: offer.word).words.first?.text : offer.word
      // No line of an answer, and no key that somebody could type.
      guard let word, word.withControlsShown == word else { return nil }
      return Completions.Offer(word, offer.note.withControlsShown)
    }
  }

  /// A begun word may have a quote in front that is still open.
  private static func unquoted(_ word: String) -> String { ShellLine(word).words.last ?? "" }

  private static func bashOffers(for asked: [String], in session: Session) -> String {
    guard asked.count == 3 else { return "" }
    let line = ShellLine(asked[2])
    guard
      let offers = offers(after: Array(line.words.dropFirst().dropLast()), line.words.last ?? "", in: session)
    else { return files }
    // What bash takes for the word may begin within it, behind an @ or a colon.
    let word = unquoted(asked[1])
    let before = line.words.last.map { $0.hasSuffix(word) ? $0.count - word.count : 0 } ?? 0
    let isListed = offers.count > 1 && ["63", "33", "64"].contains(asked[0])
    return offers.map { offer in
      let rest = String(offer.word.dropFirst(before))
      if isListed, !offer.note.isEmpty { return "\(offer.word)  (\(offer.note))" }
      return line.isQuoteOpen ? rest : ShellLine.quoted(rest)
    }.joined(separator: "\n")
  }
}

extension Completions.Offer {
  /// As `_describe` reads it.
  fileprivate var forZsh: String {
    let word = word.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    return note.isEmpty ? word : "\(word):\(note)"
  }

  fileprivate var forFish: String { note.isEmpty ? word : "\(word)\t\(note)" }
}

/// A line as POSIX shells part it into words, as far as it was typed.
struct ShellLine {
  /// Without their quotes; the last is empty where a blank stands before the cursor.
  private(set) var words: [String] = []
  private(set) var isQuoteOpen = false

  init(_ line: String) {
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + [character]
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + [character]
      }
    }
    words.append(word ?? "")
    isQuoteOpen = quote != nil
  }

  /// A word as it is typed outside of quotes.
  static func quoted(_ word: String) -> String {
    word.map { $0.isLetter || $0.isNumber || "@%+=:,./_-".contains($0) ? "\($0)" : "\\\($0)" }.joined()
  }
}

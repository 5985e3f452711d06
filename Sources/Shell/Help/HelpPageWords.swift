/// The words that every command's page of help has, without their endings. They are kept in the source, since to make all
/// pages takes a tenth of a second.
struct HelpPageWords {
  private let lines: [String: [Substring.UTF8View]]

  /// - Parameter text: each page's words on lines, below what is typed after `help` and a colon.
  init(_ text: String = HelpPageWordData.text) {
    var page = ""
    var lines: [String: [Substring.UTF8View]] = [:]
    // By bytes: by characters, it would take as long as all else here.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.last == UInt8(ascii: ":") {
        page = String(Substring(line.dropLast()))
      } else {
        lines[page, default: []].append(line)
      }
    }
    self.lines = lines
  }

  /// How many of some stems are among those of a command's page. They are looked for where they stand: to make
  /// sets of all pages would take longer than the rest of the answer.
  func count(of stems: Set<String>, in command: String) -> Int {
    let words = (lines[command] ?? []).flatMap { $0.split(separator: UInt8(ascii: " ")) }
    return stems.count { stem in words.contains { $0.elementsEqual(stem.utf8) } }
  }
}

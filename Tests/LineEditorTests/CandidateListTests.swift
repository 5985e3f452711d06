import Testing

@testable import LineEditor

@Suite("The list that TAB prints")
struct CandidateListTests {
  init() { _ = utf8Locale }

  private func lines(_ candidates: [Candidate], columns: Int = 80, rows: Int = 24) -> [String] {
    CandidateList(candidates: candidates, columns: columns, rows: rows).lines
  }

  @Test("notes stand beside the words where all of them have room")
  func notes() {
    let candidates = [
      Candidate("draft", note: "note down a post"), Candidate("drop"), Candidate("漢字", note: "two"),
    ]
    #expect(lines(candidates) == ["draft  note down a post", "drop", "漢字   two"])
    #expect(lines(candidates, columns: 20) == ["draft  note down a…", "drop", "漢字   two"])
    #expect(lines(candidates, columns: 18) == ["draft  漢字", "drop"])
    #expect(lines(candidates, rows: 4) == ["draft  drop   漢字"])
  }

  @Test("words that say nothing keep their notes, and what has no room is counted")
  func knownByNotes() {
    let posts = (1...30).map { Candidate("p\($0)", note: "post \($0)", isKnownByNote: true) }
    #expect(lines(posts, rows: 6) == ["p1   post 1", "p2   post 2", "p3   post 3", "… and 27 more"])
  }

  @Test("for a screen reader each stands on a line, with its note behind it")
  func plain() {
    var list = CandidateList(
      candidates: [Candidate("draft", note: "note down a post"), Candidate("drop")], columns: 80, rows: 24)
    list.isPlain = true
    #expect(list.lines == ["draft: note down a post", "drop"])
    list.rows = 4
    list.candidates.append(Candidate("edit"))
    #expect(list.lines == ["draft: note down a post", "… and 2 more"])
  }

  @Test("words alone fill the columns downwards")
  func columns() {
    let candidates = ["aa", "b", "ccc"].map { Candidate($0) }
    #expect(lines(candidates) == ["aa   b    ccc"])
    #expect(lines(candidates, columns: 9) == ["aa   ccc", "b"])
  }

  @Test("what has no room is counted")
  func shortened() {
    let lines = lines((100..<200).map { Candidate("w\($0)") }, columns: 16, rows: 6)
    let words = lines.dropLast().flatMap { $0.split(separator: " ") }
    #expect(lines.count <= 4 && words.first == "w100")
    #expect(lines.last == "… and \(100 - words.count) more")
  }

  @Test("controls, and what can't be seen, are shown")
  func controls() {
    #expect(lines([Candidate("a\u{1B}[2Jb\u{9B}", note: "c\nd\u{7F}")]) == ["a␛[2Jb‹9B›  c␊d␡"])
    #expect(lines([Candidate("a\u{202E}b\u{200B}")]) == ["a‹202E›b‹200B›"])
  }

  @Test("no row is as wide as the terminal, and fewer are printed than it has")
  func fits() {
    let words = ["a", "漢字漢字", "👩‍👩‍👧", "a rather long word with blanks", "e\u{301}"]
    for columns in 4...90 {
      for rows in [4, 5, 24] {
        for count in [1, 2, 7, 60] {
          let candidates = (0..<count).map { Candidate(words[$0 % 5], note: $0 % 2 == 0 ? "note \($0)" : "") }
          let lines = lines(candidates, columns: columns, rows: rows)
          #expect(!lines.isEmpty && lines.count < rows, "\(columns), \(rows), \(count)")
          #expect(lines.allSatisfy { displayWidth($0) < columns }, "\(columns), \(rows), \(count)")
        }
      }
    }
  }
}

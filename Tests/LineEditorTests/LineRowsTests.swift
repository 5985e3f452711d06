import Testing

@testable import LineEditor

@Suite("A line as it stands on a terminal")
struct LineRowsTests {
  init() { _ = utf8Locale }

  private func line(_ before: String, _ after: String = "", columns: Int) -> LineRows {
    LineRows(prompt: Prompt("> "), before: before, after: after, columns: columns)
  }

  private func texts(_ line: LineRows) -> [String] { line.rows.map(\.text) }

  @Test("rows are as wide as the terminal, and a line break begins a new one")
  func rows() {
    let line = line("one\ntwo th", "ree", columns: 5)
    #expect(texts(line) == ["> one", "two t", "hree"])
    #expect(line.cursorRow == 2 && line.cursorColumn == 1)
  }

  @Test("a wide letter never stands half on one row and half on the next, and the cursor goes with it")
  func wideLetters() {
    let behind = line("漢字漢", "字", columns: 5)
    #expect(texts(behind) == ["> 漢", "字漢", "字"])
    #expect(behind.cursorRow == 2 && behind.cursorColumn == 0)
    let end = line("漢字漢", columns: 5)
    #expect(texts(end) == ["> 漢", "字漢"] && end.cursorRow == 1 && end.cursorColumn == 4)
  }

  @Test("behind a full row the cursor stands on the next, also where nothing follows")
  func fullRow() {
    let end = line("one", columns: 5)
    #expect(texts(end) == ["> one", ""] && end.cursorRow == 1 && end.cursorColumn == 0)
    let middle = line("one", "two", columns: 5)
    #expect(texts(middle) == ["> one", "two"] && middle.cursorRow == 1 && middle.cursorColumn == 0)
    let atBreak = line("one", "\ntwo", columns: 5)
    #expect(texts(atBreak) == ["> one", "", "two"] && atBreak.cursorRow == 1)
  }

  @Test("what could steer the terminal is shown, and what joins takes no room")
  func harmless() {
    #expect(texts(line("e\u{301}\u{1B}\u{202E}", columns: 20)) == ["> e\u{301}␛‹202E›"])
    #expect(line("e\u{301}", columns: 20).cursorColumn == 3)
  }

  @Test("a family of emoji stays together, with room for terminals that draw its members one by one")
  func families() {
    let line = line("tea 👨‍👩‍👧‍👦!", columns: 12)
    #expect(texts(line) == ["> tea ", "👨‍👩‍👧‍👦!"])
    #expect(line.cursorColumn == 9)
  }

  @Test("a sign that is drawn as a picture may be wide")
  func pictures() { #expect(line("❤\u{FE0F}", columns: 20).cursorColumn == 4) }

  @Test("at the right stands the first text that there is room for, with a column free behind it")
  func aside() {
    var wide = line("Tea", columns: 30)
    wide.put(asideOf: ["mastodon 497 · x 277", "x 277"])
    #expect(texts(wide) == ["> Tea    mastodon 497 · x 277"])
    var narrow = line("Tea", columns: 20)
    narrow.put(asideOf: ["mastodon 497 · x 277", "x 277"])
    #expect(texts(narrow) == ["> Tea         x 277"])
    var full = line("Tea at four", columns: 20)
    full.put(asideOf: ["mastodon 497 · x 277", "x 277"])
    #expect(texts(full) == ["> Tea at four"])
  }
}

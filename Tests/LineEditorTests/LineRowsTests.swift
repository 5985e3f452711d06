import Testing

@testable import LineEditor

@Suite("A line as it stands on a terminal")
struct LineRowsTests {
  init() { _ = utf8Locale }

  @Test("rows are as wide as the terminal, and a line break begins a new one")
  func rows() {
    let line = LineRows(before: "> one\ntwo th", after: "ree", columns: 5)
    #expect(line.rows == ["> one", "two t", "hree"])
    #expect(line.cursorRow == 2 && line.cursorColumn == 1)
  }

  @Test("a wide letter never stands half on one row and half on the next")
  func wideLetters() {
    let line = LineRows(before: "> 漢字漢", after: "字", columns: 5)
    #expect(line.rows == ["> 漢", "字漢", "字"])
    #expect(line.cursorRow == 1 && line.cursorColumn == 4)
  }

  @Test("behind a full row the cursor stands on the next, also where nothing follows")
  func fullRow() {
    let end = LineRows(before: "> one", after: "", columns: 5)
    #expect(end.rows == ["> one", ""] && end.cursorRow == 1 && end.cursorColumn == 0)
    let middle = LineRows(before: "> one", after: "two", columns: 5)
    #expect(middle.rows == ["> one", "two"] && middle.cursorRow == 1 && middle.cursorColumn == 0)
    let atBreak = LineRows(before: "> one", after: "\ntwo", columns: 5)
    #expect(atBreak.rows == ["> one", "", "two"] && atBreak.cursorRow == 1)
  }

  @Test("what could steer the terminal is shown, and what joins takes no room")
  func harmless() {
    #expect(LineRows(before: "e\u{301}\u{1B}\u{202E}", after: "", columns: 9).rows == ["e\u{301}␛‹202E›"])
  }

  @Test("the rows shown are those around the cursor, and move no more than they must")
  func window() {
    let top = LineRows(before: "", after: "a\nb\nc\nd\ne\nf", columns: 5)
    #expect(top.first(height: 4, before: 6) == 0)
    let middle = LineRows(before: "a\nb\nc", after: "\nd\ne\nf", columns: 5)
    #expect(middle.first(height: 4, before: 1) == 1)
    let end = LineRows(before: "a\nb\nc\nd\ne\nf", after: "", columns: 5)
    #expect(end.first(height: 4, before: 0) == 2)
    #expect(end.first(height: 4, before: 6) == 2)
  }
}

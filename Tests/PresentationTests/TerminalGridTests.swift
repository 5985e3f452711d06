import Testing

@testable import Presentation

@Suite("A grid on a terminal")
struct TerminalGridTests {
  private let grid = Grid(
    heads: ["mastodon", "x"],
    [
      Grid.Row(
        "Mon 09",
        [Grid.Cell("mastodon", ["09:00 茶碗と急須 fit", "10:00 👩‍👩‍👧‍👦 at seven"]), Grid.Cell("x", ["11:00 Rye"])]),
      Grid.Row("Tue 10", [Grid.Cell("mastodon", []), Grid.Cell("x", [])]),
    ], narrowest: 12)

  private func lines(_ width: Int, _ grid: Grid) -> [String] {
    TerminalWriter(width: width, inColor: false).write(Document([.grid(grid)])).split(separator: "\n").map(
      String.init)
  }

  @Test("cells stand below one another, however wide their letters are")
  func columns() {
    #expect(
      lines(44, grid) == [
        "         mastodon          x",
        "  Mon 09 09:00 茶碗と急須… 11:00 Rye",
        "         10:00 👩‍👩‍👧‍👦 at seven",
        "  Tue 10",
      ])
  }

  @Test("where there is no room for columns it is told row by row, what is empty left out")
  func list() {
    #expect(
      lines(30, grid) == [
        "  Mon 09", "    mastodon  09:00 茶碗と急…", "              10:00 👩‍👩‍👧‍👦 at sev…", "    x  11:00 Rye",
      ])
  }

  @Test("what is brief stands in columns where it fits whole, and else row by row")
  func brief() {
    let days = ["Mo", "Tu", "We", "Th"]
    let cells = days.map { Grid.Cell("\($0) 19", ["S"], brief: "19*5") }
    let month = Grid(heads: days, [Grid.Row("W47", cells)], narrowest: 7)
    #expect(lines(25, month).prefix(2) == ["      Mo   Tu   We   Th", "  W47 19*5 19*5 19*5 19*5"])
    #expect(lines(24, month) == days.map { "  \($0) 19  S" })
  }

  @Test("no line is wider than the terminal", arguments: [20, 30, 40, 44, 60, 80, 200])
  func width(width: Int) {
    #expect(lines(width, grid).allSatisfy { $0.columns <= width })
  }
}

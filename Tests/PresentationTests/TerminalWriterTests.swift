import Testing

@testable import Presentation

@Suite("Answers on a terminal")
struct TerminalWriterTests {
  private func lines(_ document: Document, width: Int, inColor: Bool = false) -> [String] {
    TerminalWriter(width: width, inColor: inColor).write(document).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test("a document is laid out in columns, its sections apart, marked words underlined by carets")
  func wide() {
    #expect(
      TerminalWriter(width: 60, inColor: false).write(Sample.document) == """
        acme · week 47
        2 posts went out.
          over: 1 too many
          Next, 2 more

        Posts
          k4t9mz  offer?  practice 7   Half price | on all…  mastod…
          a2              practice 12  茶 at seven
          More: list --all

        Two weeks, others █ : us ▒
          W46  ████████████████████                      8 : 0
          W47  ██████████████████████████████▒▒▒▒▒▒▒▒▒▒  12 : 4

        What to look at
          warning “WOW!!!” shouts. [shouting]
            Say it once: edit k4t9mz TEXT
          │ WOW!!! rye
          │    ^^^
          │ - and *oats*, by @mara: https://x.co/a_b
          │        ^^^^
            (for mastodon)

        1 draft Rye
            a2 is drafted.
        Done.

        """)
  }

  @Test("where there is no room for columns, what is long stands beneath")
  func narrow() {
    #expect(
      lines(Document([.table(Sample.table)]), width: 40) == [
        "  k4t9mz  offer?  practice 7", "    Half price | on all *ry…  mastodon x",
        "  a2  practice 12", "    茶 at seven", "",
      ])
  }

  @Test("no line is wider than the terminal", arguments: [24, 33, 40, 57, 80, 200])
  func width(_ width: Int) {
    for line in lines(Sample.document, width: width) { #expect(line.columns <= width, "\(line)") }
  }

  @Test("a column in which nothing stands takes no room")
  func emptyColumn() {
    let table = Table([.init("A"), .init("B"), .init("C")], [[.name("a"), .empty, .text("c")]])
    #expect(lines(Document([.table(table)]), width: 40) == ["  a  c", ""])
  }

  @Test("where columns have no room, the short cells of a row stand on a line or two, each in one piece")
  func stackedRow() {
    let table = Table(
      [.init("A"), .init("B"), .init("C"), .init("D", .long)],
      [[.name("mastodon"), .text("15 posts of 14 a week"), .text("2 scheduled"), .text("up to date")]])
    #expect(
      lines(Document([.table(table)]), width: 40) == [
        "  mastodon  15 posts of 14 a week", "    2 scheduled  up to date", "",
      ])
  }

  @Test("a table without rows, or without columns, is nothing")
  func emptyTable() {
    #expect(lines(Document([.table(Table([.init("A")], [[Table.Cell]]()))]), width: 40) == [""])
    #expect(lines(Document([.table(Table([], [[Table.Cell]]()))]), width: 40) == [""])
  }

  @Test("what stands behind an excerpt keeps its room where the excerpt still tells what it is of")
  func behindAnExcerpt() {
    let table = Table(
      [.init("A"), .init("B", .excerpt), .init("C")],
      [[.name("a"), .text("Bread that is baked on salt and sea wind"), .text("x y")], [.name("b")]])
    #expect(
      lines(Document([.table(table)]), width: 36) == ["  a  Bread that is baked on sa…  x y", "  b", ""])
  }

  @Test("a row that is shorter than the heads is shown as far as it goes")
  func shortRow() {
    let table = Table([.init("A"), .init("B", .long)], [[.name("a")]])
    #expect(lines(Document([.table(table)]), width: 40) == ["  a", ""])
  }

  @Test("at the margin a sentence's further lines hang; what belongs to it stands in, and is flush")
  func paragraphs() {
    let document = Document([
      .paragraph("Fresh bread is drafted."), .details([.paragraph("It goes out tomorrow at eight.")]),
    ])
    #expect(
      lines(document, width: 20) == [
        "Fresh bread is", "  drafted.", "  It goes out", "  tomorrow at eight.", "",
      ])
  }

  @Test("colours are put on and taken off, and never where none are wanted")
  func colors() {
    let document = Document([.list(["\("a2", .name) \("new", .command)"])])
    #expect(lines(document, width: 40, inColor: true) == ["  \u{1B}[0m\u{1B}[36ma2\u{1B}[0m new", ""])
    #expect(!TerminalWriter(width: 60, inColor: false).write(Sample.document).contains("\u{1B}"))
  }

  @Test("with colour no carets are needed")
  func marks() {
    let quotation = Document([.quotation(Quotation("Buy now", marks: [0..<3]))])
    #expect(lines(quotation, width: 40) == ["  │ Buy now", "  │ ^^^", ""])
    #expect(lines(quotation, width: 40, inColor: true).count == 2)
  }

  @Test("bars are as long as their figures, and what is not nothing is seen")
  func bars() {
    let plot = Plot(
      "Weeks", unit: "Week", parts: ["others", "us"], [.init("W1", 100, 1), .init("W2", 0, 0)])
    let lines = lines(Document([.plot(plot)]), width: 40)
    #expect(lines[0] == "Weeks, others █ : us ▒")
    #expect(lines[1].contains("█▒ ") && lines[1].hasSuffix("100 : 1"))
    #expect(!lines[2].contains("█") && lines[2].hasSuffix("0 : 0"))
  }

  @Test("where a bar would be too short to tell anything, the figures stand alone")
  func noBars() {
    let plot = Plot(
      "Weeks", unit: "Week", parts: ["a", "b"], [.init("2025-W52", 100, 17), .init("W1", 3, 4)])
    #expect(
      lines(Document([.plot(plot)]), width: 20).suffix(3) == [
        "  2025-W52  100 : 17", "  W1        3 : 4", "",
      ])
  }

  @Test("what is laid out already keeps its blanks, and is wrapped where it has to be")
  func preformatted() {
    #expect(
      lines(Document([.preformatted("USAGE: planner\n\n  a\n    bread that is fresh")]), width: 20) == [
        "USAGE: planner", "", "  a", "    bread that is", "      fresh", "",
      ])
  }
}

import Testing

@testable import Presentation

@Suite("Answers for a screen reader")
struct PlainWriterTests {
  @Test(
    "are sentences and lists, with what is drawn or coloured told in words",
    arguments: [
      "acme, week 47\n", "2 posts went out.\n",
      "k4t9mz, offer, not sure, practice 7, for mastodon and x:\n    Half price",
      "Week W46: 8 others, 0 us\n", "Week W47: 12 others, 4 us\n", "“WOW!!! rye\n",
      "Marked in it: “!!!”, “oats”\n", "It is for mastodon\n", "warning “WOW!!!” shouts. [shouting]\n",
    ])
  func sample(_ words: String) {
    #expect(PlainWriter(width: 60).write(Sample.document).contains(words))
  }

  @Test("hold no sign that draws, and no colour", arguments: [20, 40, 80])
  func signs(_ width: Int) {
    let text = PlainWriter(width: width).write(Sample.document)
    #expect(!text.unicodeScalars.contains { ("\u{2500}"..."\u{25FF}").contains($0) || $0 == "\u{1B}" })
    #expect(!text.contains("^^") && !text.contains(" · "))
  }

  @Test("choices are numbered, and cells of a grid are told one by one")
  func choices() {
    let grid = Grid(
      heads: ["Mon", "Tue"],
      [.init("mastodon", [.init("Mon", ["09:00 rye", "12:00 spelt"]), .init("Tue", [])])],
      narrowest: 8)
    let document = Document([.grid(grid), .choices([.init("s", "share"), .init("b", "boost")])])
    #expect(
      PlainWriter(width: 60).write(document) == """
          mastodon, Mon: 09:00 rye; 12:00 spelt
          1 share
          2 boost

        """)
  }

  @Test("say in words what a sign says in a head, and how often something was")
  func signsInWords() {
    let grid = Grid(
      heads: ["Mo"], [.init("W47", [.init("Mon 19*", ["S"], spoken: ["share"])])], narrowest: 4,
      signs: [.init(sign: "*", words: "today")])
    let table = Table(
      [.init("To"), .init("Commands", .long)], [[.name("Check"), .names(["check", "allow"])]])
    let document = Document([.grid(grid), .table(table), .paragraph("@rye 3×, 2 × 2")])
    #expect(
      PlainWriter(width: 60).write(document) == """
          W47, Mon 19, today: share
          Check: check, allow
        @rye 3 times, 2 × 2

        """)
  }
}

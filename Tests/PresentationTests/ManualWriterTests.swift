import Planning
import Presentation
import Testing

@Suite("Pages of the manual")
struct ManualWriterTests {
  private func written(_ blocks: ManualPage.Block...) -> [String] {
    let page = ManualPage(
      "planner-x", says: "try", source: "planner 1", day: Day("2026-11-29"), [.init("TRIED", blocks)])
    let lines = ManualWriter().write(page).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != ".SH TRIED" }.dropFirst().dropLast().map(String.init)
  }

  @Test("a page begins with its title, its day and what the command does")
  func begins() {
    let page = ManualPage("planner-x", says: "try", source: "planner 1", day: Day("2026-11-29"), [])
    #expect(
      ManualWriter().write(page) == """
        .TH "PLANNER\\-X" "1" "2026-11-29" "planner 1" "ContentPlanner"
        .SH NAME
        planner\\-x \\-
        try

        """)
  }

  @Test(
    "no text becomes a request of roff",
    arguments: [
      (".so /etc/passwd", "\\&.so /etc/passwd"), ("'br", "\\&'br"), ("\\fBbold", "\\efBbold"),
      ("one\n.PP", "one .PP"), ("a\u{1B}[31m", "a[31m"),
    ])
  func isNoRequest(_ text: String, _ line: String) {
    #expect(written(.paragraph(StyledText(text))) == [line])
    #expect(written(.terms([.init(StyledText(text), "it")])) == [".TP", line, "it"])
  }

  @Test("what is typed is printed so that it can be copied")
  func isCopied() {
    #expect(
      written(.typed(["draft --for 'us' \"x\" ~/a^b`c", ".x"])) == [
        ".EX", "\\fBdraft \\-\\-for \\(aqus\\(aq \\(dqx\\(dq \\(ti/a\\(hab\\(gac\\fR", "\\fB.x\\fR", ".EE",
      ])
  }

  @Test("letters beyond ASCII are named by their numbers, which every roff knows")
  func namesLetters() {
    #expect(written(.paragraph("“café” 漢 👍…")) == ["\\[u201C]caf\\[u00E9]\\[u201D] \\[u6F22] \\[u1F44D]..."])
  }

  @Test("a long line goes on in the next, which becomes no request either")
  func wraps() {
    let words = String(repeating: "nine byte ", count: 8)
    #expect(
      written(.paragraph(StyledText(words + ".so it"))) == [
        String(repeating: "nine byte ", count: 7) + "nine", "byte .so it",
      ])
    let long = String(repeating: String(repeating: "a", count: 25) + " ", count: 3)
    #expect(written(.paragraph(StyledText(long + ".so"))).last == "\\&.so")
  }

  @Test("a sentence stands on a line, and what is typed is never parted")
  func partsSentences() {
    #expect(
      written(.paragraph("One. Two e.g. two? Three: \("Go. Now", .command).")) == [
        "One.", "Two e.g. two?", "Three: \\fBGo. Now\\fR.",
      ])
  }
}

import Testing

@testable import Presentation

@Suite("Answers in Markdown")
struct MarkdownWriterTests {
  private func quoted(_ text: String, marks: [Range<Int>] = []) -> String {
    MarkdownWriter().write(Document([.quotation(Quotation(text, marks: marks))]))
  }

  private func paragraph(_ text: StyledText) -> String {
    MarkdownWriter().write(Document([.paragraph(text)]))
  }

  @Test("a document has headings, lists, tables and quotations")
  func whole() {
    #expect(
      MarkdownWriter().write(Sample.document) == #"""
        ## acme · week 47

        2 posts went out.

        - **over**: 1 too many
        - Next, **2** more

        ### Posts

        | Post | Kind | Practice | Text | Platforms |
        | --- | --- | --: | --- | --- |
        | `k4t9mz` | offer? | 7 | Half price \| on all \*rye\* until Saturday, said \<b>Mara\</b> | mastodon x |
        | `a2` |  | 12 | 茶 at seven |  |

        More: `list --all`

        ### Two weeks

        | Week | Others | Us |
        | --- | --: | --: |
        | W46 | 8 | 0 |
        | W47 | 12 | 4 |

        ### What to look at

        - **warning:** “WOW!!!” shouts. (`shouting`)
          - Say it once: `edit k4t9mz TEXT`

        > **WOW!!!** rye\
        > \- and \***oats**\*, by `@mara`: `https://x.co/a_b`

        (for mastodon)

        - `1` draft Rye
          - a2 is drafted.

        Done.


        """#)
  }

  @Test(
    "what people wrote is no markup",
    arguments: [
      ("*a* _b_", #"\*a\* \_b\_"#), ("# head", "\\# head"), ("- item", #"\- item"#), ("1. one", #"1\. one"#),
      ("12) twelve", #"12\) twelve"#), ("> said", #"\> said"#), ("```", #"\`\`\`"#),
      ("~~gone~~", #"\~\~gone\~\~"#),
      ("<b>bold</b>", #"\<b>bold\</b>"#), ("[a](b)", #"\[a](b)"#), ("&amp; AT&T & co", #"\&amp; AT\&T & co"#),
      (#"a\*b"#, #"a\\\*b"#), ("a | b", #"a \| b"#), ("===", #"\==="#), ("snake_case", "snake_case"),
      ("    code", "&nbsp;&nbsp;&nbsp;&nbsp;code"), ("*\u{301}a", "\\*\u{301}a"), ("$5", "$5"),
      ("$a$", #"\$a\$"#), ("ends\\", #"ends\\"#), ("At 9.30, 2.5 %", "At 9.30, 2.5 %"),
    ])
  func escapes(_ text: String, _ expected: String) { #expect(quoted(text) == "> \(expected)\n\n") }

  @Test(
    "links, addresses, handles and numbers of issues stand as code, so that nobody is linked to or called",
    arguments: [
      ("See https://x.co/a_b*c*.", "See `https://x.co/a_b*c*`."), ("(www.x.co)", "(`www.x.co`)"),
      ("Thanks @mara!", "Thanks `@mara`!"), ("mara@x.co", "`mara@x.co`"), ("#12 and #rye", "`#12` and #rye"),
      ("bread.example.com", "`bread.example.com`"), ("an @ sign", "an @ sign"), ("loaf. And", "loaf. And"),
    ])
  func addresses(_ text: String, _ expected: String) { #expect(quoted(text) == "> \(expected)\n\n") }

  @Test("line breaks and empty lines in what somebody wrote stay")
  func lineBreaks() { #expect(quoted("a\nb\r\n\nc\n") == "> a\\\n> b\n>\n> c\n>\n\n") }

  @Test("no control character is written, whatever was typed")
  func controls() {
    #expect(quoted("\u{1B}[31m\u{7}\u{202E}x") == "> ␛\\[31m␇‹202E›x\n\n")
  }

  @Test(
    "marked words are strong where Markdown takes it for that",
    arguments: [
      ("Buy now", 0..<3, "**Buy** now"), ("Buy now", 0..<4, "**Buy** now"), ("insta", 2..<5, "in**sta**"),
      ("WOW!!!", 3..<6, "**WOW!!!**"), ("(wow)", 1..<4, "(**wow**)"), ("“a”b", 0..<3, "**“a”b**"),
    ])
  func strong(_ text: String, _ mark: Range<Int>, _ expected: String) {
    #expect(quoted(text, marks: [mark]) == "> \(expected)\n\n")
  }

  @Test("a long line of what is escaped is written whole", arguments: ["$", "*", "_", " x", "@", "1"])
  func longLine(_ part: String) {
    let text = String(repeating: part, count: 20_000)
    #expect(
      quoted(text, marks: [0..<text.unicodeScalars.count]).unicodeScalars.count > text.unicodeScalars.count)
  }

  @Test("code keeps what is in it, backticks too")
  func code() {
    #expect(paragraph("Type \("draft `rye` *oats*", .command)") == "Type ``draft `rye` *oats*``\n\n")
    #expect(paragraph("\("`", .name)") == "`` ` ``\n\n")
    #expect(paragraph("\(" ", .name)a") == "&nbsp;a\n\n")
    #expect(paragraph("\("a|b", .name) \u{7C}") == "`a|b` \\|\n\n")
  }

  @Test("a bar in a cell is no border, a line break no row, and figures stand to the right")
  func tables() {
    let table = Table(
      [.init("Text"), .init("Posts"), .init("Nothing")],
      [[.text("a | b\nc"), .number(3), .empty], [.name("a|b"), .number(12), .empty]])
    #expect(
      MarkdownWriter().write(Document([.table(table)])) == #"""
        | Text | Posts |
        | --- | --: |
        | a \| b c | 3 |
        | `a\|b` | 12 |


        """#)
  }

  @Test("what is laid out already is fenced, by a fence that it can't end")
  func fences() {
    let page = MarkdownWriter().write(Document([.preformatted("a\n```\n  b\n")]))
    #expect(page == "````\na\n```\n  b\n````\n\n")
  }

  @Test("what is to be said of a table's rows follows it")
  func notes() {
    let row = Table.Row([.id("a2"), .text("WOW")], notes: [Note(.error, "It shouts.", rules: ["shouting"])])
    let written = MarkdownWriter().write(
      Document([.table(Table([.init("Post"), .init("Text", .long)], [row]))]))
    #expect(written.hasSuffix("| `a2` | WOW |\n\n- `a2`\n  - **error:** It shouts. (`shouting`)\n\n"))
  }

  @Test("an answer of nothing is nothing")
  func nothing() { #expect(MarkdownWriter().write(Document([])).isEmpty) }
}

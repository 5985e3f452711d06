import Testing

@testable import LineEditor

@Suite("A prompt as libedit wants it")
struct PromptTests {
  @Test(
    "a sequence stands between marks before the character that follows it; one at the end, before the last",
    arguments: [
      ("plan> ", "plan> ", "plan> "),
      ("\u{1B}[1mplan\u{1B}[0m> ", "plan> ", "\u{1}\u{1B}[1m\u{1}plan\u{1}\u{1B}[0m\u{1}> "),
      ("plan>\u{1B}[0m", "plan>", "plan\u{1}\u{1B}[0m\u{1}>"),
      ("\u{1B}[1m\u{1B}[36ma", "a", "\u{1}\u{1B}[1m\u{1B}[36m\u{1}a"),
    ])
  func marks(text: String, visible: String, marked: String) {
    let prompt = Prompt(text)
    #expect(String(prompt.pieces.map(\.character)) == visible)
    #expect(prompt.marked == marked)
  }

  @Test("controls are left out, and so is the escape of a sequence that does not end")
  func controls() {
    #expect(Prompt("a\u{7}\u{1}b\r\nc\u{85}").marked == "abc")
    #expect(Prompt("a\u{1B}[1").marked == "a[1")
  }
}

import Testing

@testable import Presentation

@Suite("Answers in JSON")
struct JSONLinesWriterTests {
  private struct Answer: Encodable, Sendable {
    var text: String
    @Nullable var at: String?
    var goal: String?
  }

  @Test("an object is a line, its names sorted; what has to be there is null, what need not be is left out")
  func objects() throws {
    let written = try JSONLinesWriter().write([Answer(text: "a/b\nc"), Answer(text: "茶", at: "x", goal: "y")])
    #expect(written == #"{"at":null,"text":"a/b\nc"}"# + "\n" + #"{"at":"x","goal":"y","text":"茶"}"# + "\n")
  }

  @Test("nothing is written of no objects")
  func none() throws { #expect(try JSONLinesWriter().write([]).isEmpty) }
}

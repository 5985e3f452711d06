import Planning
import Testing

@Suite("Problems")
struct ProblemTests {
  @Test("a long word in one is cut, and what stands around it stays")
  func longWord() {
    let problem = Problem(
      .unknownPlan, "“\(String(repeating: "x", count: 100_000))” is no plan.", hint: "See: plans")
    #expect(problem.what.unicodeScalars.count < 250)
    #expect(problem.what.hasPrefix("“xxx") && problem.what.hasSuffix("… is no plan."))
    #expect(problem.hint == "See: plans")
  }

  @Test("marks upon marks are cut like letters")
  func marks() {
    let problem = Problem(
      .unknownPlan, "“a\(String(repeating: "\u{301}", count: 100_000))” is no plan.", hint: "")
    #expect(problem.what.unicodeScalars.count < 250)
  }

  @Test("one of endless words keeps its beginning and its end")
  func manyWords() {
    let problem = Problem(
      .unknownPlan, "“\(String(repeating: "x y ", count: 100_000))” is no plan.", hint: "")
    #expect(problem.what.unicodeScalars.count < 2100)
    #expect(problem.what.hasPrefix("“x y ") && problem.what.hasSuffix("” is no plan."))
  }

  @Test("a usual one stays as it is, in any script")
  func usual() {
    let words = String(repeating: "a plain sentence ", count: 60) + "茶碗 é e\u{301}"
    #expect(Problem(.unknownPlan, words, hint: words).what.unicodeScalars.elementsEqual(words.unicodeScalars))
    #expect(Problem(.unknownPlan, words, hint: words).hint.unicodeScalars.elementsEqual(words.unicodeScalars))
  }
}

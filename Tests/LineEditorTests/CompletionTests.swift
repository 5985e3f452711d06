import Testing

@testable import LineEditor

@Suite("What TAB does to the line")
struct CompletionTests {
  private func step(_ line: String, from start: Int = 0, _ words: String...) -> Completion.Step {
    Completion(start: start, candidates: words.map { Candidate($0) }).step(for: line)
  }

  @Test("a sole candidate takes the word's place, with a blank where the word is finished")
  func sole() {
    #expect(step("week 4", from: 5, "47") == .replace("47", blank: true))
    let folder = Completion(start: 7, candidates: [Candidate("posts/", finished: false)])
    #expect(folder.step(for: "import po") == .replace("posts/", blank: false))
    #expect(folder.word(in: "import po") == "po")
  }

  @Test("several extend the word by what they share, and are listed when that adds nothing")
  func several() {
    #expect(step("d", "draft", "drafts") == .replace("draft", blank: false))
    #expect(step("dr", "draft", "drop") == .list)
    #expect(step("draft", "draft", "drafts") == .list)
    #expect(step("D", "draft", "drafts") == .list)
  }

  @Test("without candidates nothing is done, and a start outside the line is kept within it")
  func nothing() {
    #expect(step("x") == .nothing)
    #expect(Completion(start: 9, candidates: []).word(in: "ab") == "")
    #expect(Completion(start: -1, candidates: []).word(in: "ab") == "ab")
  }
}

import Testing

@testable import LineEditor

@Suite("Walking through the lines typed before")
struct HistoryTests {
  private let history: History

  init() throws {
    history = try #require(History())
    for line in ["one", "two", "three"] { history.remember(line) }
  }

  @Test("goes back to the oldest, and on to the line that was being typed")
  func walk() {
    #expect(history.earlier(than: "") == "three")
    #expect(history.earlier(than: "three") == "two")
    #expect(history.earlier(than: "two") == "one")
    #expect(history.earlier(than: "one") == nil)
    #expect(history.later(than: "one") == "two")
    #expect(history.later(than: "two") == "three")
    #expect(history.later(than: "three")?.isEmpty == true)
    #expect(history.later(than: "") == nil)
  }

  @Test("of what was typed before only that is brought back which begins like the line, and the line at last")
  func byBeginning() {
    #expect(history.earlier(than: "t") == "three")
    #expect(history.earlier(than: "three") == "two")
    #expect(history.earlier(than: "two") == nil)
    #expect(history.later(than: "two") == "three")
    #expect(history.later(than: "three") == "t")
    #expect(history.earlier(than: "typing") == nil)
    #expect(history.later(than: "typing") == nil)
  }

  @Test("a line that was brought back and changed is one that is being typed")
  func changed() {
    #expect(history.earlier(than: "") == "three")
    #expect(history.earlier(than: "three") == "two")
    #expect(history.earlier(than: "two and a half") == nil)
    #expect(history.earlier(than: "o") == "one")
  }

  @Test(
    "from what a search has brought all lines are gone through, and the line that was being typed comes last")
  func behindSearch() {
    history.goOn(from: "two", typed: "typing")
    #expect(history.earlier(than: "two") == "one")
    #expect(history.later(than: "one") == "two")
    #expect(history.later(than: "two") == "three")
    #expect(history.later(than: "three") == "typing")
  }

  @Test("a line typed again counts once, as the newest; an empty one is not kept")
  func again() {
    history.remember("one")
    history.remember("")
    #expect(history.earlier(than: "") == "one")
    #expect(history.earlier(than: "one") == "three")
    #expect(history.earlier(than: "three") == "two")
    #expect(history.earlier(than: "two") == nil)
  }

  @Test(
    "while it is closed nothing is brought back or searched, and what is remembered meanwhile is there later")
  func closed() {
    history.isOpen = false
    history.remember("four")
    #expect(history.earlier(than: "") == nil && history.later(than: "") == nil)
    #expect(history.texts.isEmpty)
    history.isOpen = true
    #expect(history.texts == ["one", "two", "three", "four"])
    #expect(history.earlier(than: "") == "four")
  }

  @Test("the oldest are forgotten when there are too many")
  func many() {
    for number in 0..<History.size { history.remember("line \(number)") }
    var line = "", walked = 0
    while let earlier = history.earlier(than: line) { (line, walked) = (earlier, walked + 1) }
    #expect(walked == History.size && line == "line 0")
  }
}

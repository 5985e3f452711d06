import PostText
import Testing

@Suite("platforms")
struct PlatformTests {
  @Test("every platform has a place of its own, in the order of all")
  func places() {
    #expect(Platform.allCases.map(\.place) == Array(Platform.allCases.indices))
  }

  @Test("platforms named again and again are each named once, where they stand first")
  func repeats() {
    #expect([Platform.youtube, .x, .youtube, .bluesky, .x].withoutRepeats == [.youtube, .x, .bluesky])
  }
}

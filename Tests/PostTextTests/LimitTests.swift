import PostText
import Testing

@Suite("limits")
struct LimitTests {
  @Test("every platform's limits name their source and month", arguments: Platform.allCases)
  func sources(platform: Platform) {
    let limits = Limits.standard(for: platform)
    #expect(limits.platform == platform)
    #expect(!limits.source.isEmpty)
    #expect(limits.checked.wholeMatch(of: /20\d\d-\d\d/) != nil)
  }

  @Test("a single number can be changed")
  func override() {
    var limits = Limits.standard(for: .mastodon)
    limits.length = 5000
    let text = String(repeating: "a", count: 900)
    #expect(Platform.mastodon.measure(text, limits: limits).fits)
    #expect(Platform.mastodon.measure(text).breaches.map(\.kind) == [.length])
  }

  @Test("Threads takes one topic and five links, the same link once")
  func threads() {
    let links = (1...6).map { "https://example.com/\($0)" }.joined(separator: " ")
    let measure = Platform.threads.measure("#bread #crumb \(links) https://example.com/1")
    #expect(measure.breaches.map(\.kind) == [.links, .hashtags])
    #expect(measure.breaches.first?.count == 6)
    #expect(measure.breaches.last?.range == 7..<13)
  }

  @Test("Threads minds more than 500 bytes where the characters fit")
  func threadsBytes() {
    let breaches = Platform.threads.measure(String(repeating: "é", count: 251)).breaches
    #expect(breaches.map(\.kind) == [.bytes])
    #expect(breaches.first?.range == 250..<251)
    #expect(breaches.first?.isRefused == false)
    #expect(Platform.threads.measure(String(repeating: "é", count: 250)).fits)
    #expect(Platform.threads.measure(String(repeating: "é", count: 501)).breaches.map(\.kind) == [.length])
  }

  @Test("what Bluesky's app makes fit is minded, not refused")
  func shortened() {
    let links = String(repeating: "https://example.com/" + String(repeating: "a", count: 60) + " ", count: 4)
    let breaches = Platform.bluesky.measure(links).breaches
    #expect(breaches.map(\.kind) == [.lengthAsWritten])
    #expect(breaches.first?.isRefused == false)
    #expect(Platform.bluesky.measure(links).length.fits)
  }

  @Test("Instagram takes five hashtags")
  func instagram() {
    #expect(Platform.instagram.measure("#a #b #c #d #e").fits)
    #expect(Platform.instagram.measure("#a #b #c #d #e #f").breaches.first?.range == 15..<17)
  }

  @Test("Pinterest minds more than 500 characters and refuses more than 800")
  func pinterest() {
    let minded = Platform.pinterest.measure(String(repeating: "a", count: 501)).breaches
    let refused = Platform.pinterest.measure(String(repeating: "a", count: 801)).breaches
    #expect(minded.map(\.isRefused) == [false])
    #expect(refused.map(\.isRefused) == [true])
  }

  @Test("Bluesky's bytes are a limit of their own")
  func bluesky() {
    let breaches = Platform.bluesky.measure(String(repeating: "👨‍👩‍👧‍👦", count: 130)).breaches
    #expect(breaches.map(\.kind) == [.bytes])
    #expect(breaches.first?.count == 3250)
  }

  @Test("YouTube refuses angle brackets and long titles")
  func youtube() {
    let title = String(repeating: "t", count: 101)
    let breaches = Platform.youtube.measure("a < b", title: title).breaches
    #expect(breaches.map(\.kind) == [.title, .character])
    #expect(breaches.last?.range == 2..<3)
  }

  @Test("a title counts only where posts have one")
  func titles() {
    #expect(Platform.x.titleLength(of: "Tides") == nil)
    #expect(Platform.pinterest.titleLength(of: "Tides")?.limit == 100)
  }

  @Test("a link on Pinterest ends at 2048 characters")
  func longLink() {
    let link = "https://example.com/" + String(repeating: "a", count: 2029)
    #expect(Platform.pinterest.measure(link).breaches.map(\.kind) == [.length, .linkLength])
  }
}

import Testing

@testable import Exchange

@Suite("Times as X writes them")
struct XTimeTests {
  @Test("each part has its place, and a leap second is one")
  func read() {
    #expect(XTime.instant("Thu Jan 01 00:00:00 +0000 1970") == 0)
    #expect(XTime.instant("Wed Apr 09 14:56:43 +0000 2025") == 1_744_210_603)
    #expect(XTime.instant("Sat Dec 31 23:59:60 +0000 2016") == 1_483_228_800)
  }

  @Test(
    "what is no such time is none, and no time of another zone is read as one of UTC",
    arguments: [
      "", "Wed Apr 09 14:56:43 +0530 2025", "Wed Apr 09 14:56:43 -0000 2025",
      "Wed Apr 31 14:56:43 +0000 2025",
      "Wed Apr 09 24:00:00 +0000 2025", "Wed Apr 09 14:60:00 +0000 2025", "Wed Avr 09 14:56:43 +0000 2025",
      "Wed Apr 9 14:56:43 +0000 2025", "Wed Apr 09 14:56:43 +0000 2025 ", "Wed-Apr-09-14:56:43-+0000-2025",
      "Wed Apr ٠٩ 14:56:43 +0000 2025", "2025-04-09T14:56:43.000+0000!", "Wed Apr 09 -1:56:43 +0000 2025",
    ])
  func notRead(_ text: String) {
    #expect(XTime.instant(text) == nil)
  }
}

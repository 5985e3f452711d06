import Foundation
import PostText

/// Texts made to take long, at three lengths: ten times the text may take about ten times as long.
enum HostileTexts {
  private static let pieces = [
    "@", ".", "#a", "http://", "a.a.a.", "\u{301}", "👩\u{200D}", "-", "(", "a.co/(", "a.co/(x(",
    "http://a.co/(", "あ",
    "あ.", "$a ", "@a@a", "a-", "a_", "xn--", "http://a.", "1\u{20E3}", "🇩", "\u{327}\u{301}", "e\u{301}", "각",
    "a.co?", "a.co/.", "#1", "＠", "/", "@a/", "rt:@", "[",
  ]
  private static let sizes = [10_000, 100_000, 1_000_000]

  static func report() {
    print("\nEntities on every platform and all lengths of one text, in ms at 10 KB, 100 KB and 1 MB")
    for piece in pieces { print(row(of: piece)) }
  }

  private static func row(of piece: String) -> String {
    let times = sizes.map { size in
      let text = String(repeating: piece, count: size / piece.utf8.count)
      return Stopwatch.best(of: 3) { read(text) } * 1000
    }
    let name = String(
      piece.unicodeScalars.flatMap { $0.escaped(asASCII: true).unicodeScalars.map(Character.init) })
    let figures = times.map { String(format: "%10.2f", $0) }.joined()
    let growth = String(format: "   × %.1f, × %.1f", times[1] / times[0], times[2] / times[1])
    return name.padding(toLength: 24, withPad: " ", startingAt: 0) + figures + growth
  }

  private static func read(_ text: String) {
    let reading = Reading(text)
    for platform in Platform.allCases {
      let found = reading.entities(on: platform)
      precondition(found.links.count + reading.length(on: platform).count >= 0)
    }
  }
}

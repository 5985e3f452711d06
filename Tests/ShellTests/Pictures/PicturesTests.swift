import Fixtures
import Foundation
import Testing

@testable import Shell

/// The pictures of the README and the articles are made from answers: `PLANNER_RECORD=1` makes them anew, and fails so that
/// they are looked at.
@Suite("The pictures")
struct PicturesTests {
  struct Shown: Sendable, CustomTestStringConvertible {
    var name: String
    var title: String
    var typed: String
    var columns: Int
    var testDescription: String { name }
  }

  private static let folder = "Sources/planner/planner.docc/Resources"
  static let all = [
    Shown(
      name: "check", title: "A draft is checked",
      typed: "check We are thrilled to announce our new rye! https://harbourbakery.example.com/rye",
      columns: 80),
    Shown(name: "week", title: "A week is reviewed", typed: "week", columns: 80),
    Shown(name: "calendar", title: "A week as days and platforms", typed: "calendar", columns: 100),
  ]

  private func made(_ shown: Shown) throws -> String {
    let folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    var answer = ""
    try session.run(shown.typed) { answer += try $0.output(width: shown.columns, inColor: true) }
    return TerminalPicture(
      title: shown.title, prompt: "\(session.promptName)> ", typed: shown.typed, answer: answer,
      columns: shown.columns, rows: 40
    ).svg
  }

  @Test("each shows what the program says now", arguments: all)
  func isFresh(_ shown: Shown) throws {
    let (file, svg) = ("\(Self.folder)/\(shown.name).svg", try made(shown))
    if ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil {
      try svg.write(toFile: "\(Repository.root)/\(file)", atomically: true, encoding: .utf8)
      Issue.record("\(file) was made; look at it, and run the tests again without PLANNER_RECORD")
    }
    #expect(try Repository.text(file) == svg, "stale: PLANNER_RECORD=1 swift test --filter PicturesTests")
  }

  @Test("there are no others, and the README shows each")
  func areShown() throws {
    let names = try Repository.names(in: Self.folder, ending: ".svg")
    #expect(names == Self.all.map { "\($0.name).svg" }.sorted())
    let readme = try Repository.text("README.md")
    for name in names { #expect(readme.contains("](\(Self.folder)/\(name))"), "\(name)") }
  }

  @Test("what stands in an answer is text in the picture, at its column, as wide as it is")
  func escapes() {
    let picture = TerminalPicture(
      title: "a & b", prompt: "> ", typed: "x",
      answer: "\u{1B}[0m\u{1B}[31m 漢<b>\u{1B}[0m \u{1B}[0m\u{1B}[4;33mé\"\u{1B}[0m\nlast\n",
      columns: 10, rows: 1)
    #expect(picture.svg.contains("<title>a &amp; b</title>"))
    #expect(
      picture.svg.contains(
        #"<tspan x="24.4" textLength="42" lengthAdjust="spacingAndGlyphs" class="bad">漢&lt;b&gt;</tspan>"#))
    #expect(
      picture.svg.contains(
        #"<tspan x="74.8" textLength="16.8" lengthAdjust="spacingAndGlyphs" class="caution marked">é&quot;</tspan>"#
      ))
    #expect(picture.svg.contains("…</tspan>") && !picture.svg.contains("last"))
  }

  @Test("every style that an answer has is one that pictures have")
  func knowsStyles() throws {
    for shown in Self.all {
      let folder = try TemporaryFolder()
      try folder.copyExamplePlan("harbour-bakery")
      var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
      try session.run(shown.typed) { answer in
        let codes = StyledRun.runs(try answer.output(width: 80, inColor: true)).flatMap(\.codes)
        #expect(Set(codes).isSubset(of: Palette.names.keys))
      }
    }
  }

  @Test("every colour can be read on its ground (WCAG 2.2, 1.4.3)", arguments: [Palette.light, Palette.dark])
  func isReadable(_ palette: Palette) {
    for color in palette.colors.map(\.color) + [palette.plain] {
      let (one, other) = (luminance(color), luminance(palette.ground))
      #expect((max(one, other) + 0.05) / (min(one, other) + 0.05) >= 4.5, "\(color)")
    }
  }

  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

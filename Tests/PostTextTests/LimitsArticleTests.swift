import Foundation
import PostText
import Testing

/// The article's tables are made from the limits: `PLANNER_RECORD=1` writes them anew, and fails so that they are read.
@Suite("The article on the limits")
struct LimitsArticleTests {
  private static let begins =
    "<!-- made from the limits: PLANNER_RECORD=1 swift test --filter LimitsArticleTests -->\n"
  private static let ends = "<!-- end -->"
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/PostText/PostText.docc/Limits.md").standardized
  private static let all = Platform.allCases.map { Limits.standard(for: $0) }

  @Test("holds the limits as they are")
  func tablesAreFresh() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let start = try #require(text.range(of: Self.begins)).upperBound
    let end = try #require(text.range(of: Self.ends)).lowerBound
    let tables = Self.texts + Self.pictures
    if ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil {
      try Data((text[..<start] + tables + text[end...]).utf8).write(to: Self.path)
      Issue.record("the limits were written; read them, and run the tests again without PLANNER_RECORD")
    }
    #expect(text[start..<end] == tables, "stale: PLANNER_RECORD=1 swift test --filter LimitsArticleTests")
  }

  @Test("each number on pictures has a source beside it, and what others report is not held to be certain")
  func picturesHaveSources() {
    for limits in Self.all.map(\.pictures) {
      #expect(!limits.source.isEmpty)
      #expect((limits.wordsLength == nil) == (limits.wordsSource == nil))
      #expect(!limits.isMostCertain || limits.most == nil || !limits.source.contains("third parties"))
    }
  }

  private static var texts: String {
    let rows = all.map { limits in
      let length = "\(limits.length) \(limits.unit.rawValue)" + (limits.bytes.map { ", \($0) bytes" } ?? "")
      return "| \(limits.platform.name) | \(length) | \(limits.source) | \(limits.checked) |\n"
    }
    return "\n| platform | the longest text | source | checked |\n|---|---|---|---|\n" + rows.joined()
  }

  private static var pictures: String {
    let rows = all.map { limits in
      let pictures = limits.pictures
      let most = pictures.most.map { "\($0)\(pictures.isMostCertain ? "" : "?")" } ?? "–"
      let words = pictures.wordsLength.map { "\($0) characters: \(pictures.wordsSource ?? "")" } ?? "–"
      return
        "| \(limits.platform.name) | \(most) | \(pictures.areNeeded ? "yes" : "no") | \(pictures.source) | "
        + "\(words) |\n"
    }
    return "\n| platform | most pictures | one is needed | source | the longest words of one |\n"
      + "|---|---|---|---|---|\n" + rows.joined() + "\n"
  }
}

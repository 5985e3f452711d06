import Phrases

extension Rule {
  public struct BrokenLines: FindingCase {
    public let count: Int

    public var english: CaseWords { "\(count) paragraphs in a row of one sentence each." }
  }

  public static let brokenLines = Rule(
    "broken-lines", .advice, practice: 21,
    "Let sentences that belong together stand together.",
    source: .fakingIt,
    why:
      "Line after line is how those write who want a click on “more”, and nobody sees what goes with what.",
    fix: "Join what belongs together: three or four paragraphs carry a post.",
    checks: [
      .draft { draft in
        // The shortest text that can have so many lines.
        guard draft.wording.scalars.count >= 80 else { return [] }
        return draft.wording.brokenLines.map { lines in
          Hit(BrokenLines(count: lines.count), at: lines.first.lowerBound..<lines.last.upperBound)
        }
      }
    ],
    examples: [
      .triggers(
        "[\(lines(8, "I sold one chair.", "Then two.", "Then the van broke down."))]", on: [.linkedin]),
      .triggers("[\(lines(9, "The oven was cold.", "Nobody knew why.", "Ana did."))]", on: [.linkedin]),
      .triggers(
        "A story of six boats. Read it to the end.\n\n[\(lines(8, "One sank.", "I swam."))]", on: [.facebook]),
      .triggers(
        "[\(lines(10, "Hire for kindness.", "Train for the rest!", "It works."))]\n\n#hiring", on: [.linkedin]
      ),
      .triggers("[\(lines(8, "Water the roots.", "Not the leaves.", "Why?", "Mildew."))]", on: [.threads]),
      .passes("\(lines(7, "I sold one chair.", "Then two."))", on: [.linkedin]),
      .passes("\(lines(4, "I sold one chair.", "Then two. The van broke down that day."))", on: [.linkedin]),
      .passes("\(lines(9, "- flour", "- butter", "- milk"))", on: [.facebook]),
      .passes("\(lines(8, "Ana Rao", "Ben Lall", "Mina Demir"))", on: [.linkedin]),
      .passes("\(lines(9, "1. Soak the beans.", "2. Boil them.", "3. Wait."))", on: [.linkedin]),
      .passes("Frost.\nFog.\nThen sun.\nA gull.\nA boat.\nThe bell.\nRain.\nHome."),
    ])

  /// So many one-sentence paragraphs, from the sentences in turn.
  private static func lines(_ count: Int, _ sentences: String...) -> String {
    (0..<count).map { sentences[$0 % sentences.count] }.joined(separator: "\n\n")
  }
}

/// Paragraphs of one sentence each, with nothing else between.
private struct LineRun {
  var count = 0
  var first: Range<Int>
  var last: Range<Int>
}

extension Wording {
  private static let fewest = 8
  /// A longer sentence is a paragraph of its own by right.
  private static let longestLine = 140

  /// The longest run of eight paragraphs and more that hold one sentence each; nil where there is none.
  fileprivate var brokenLines: [LineRun] {
    var runs: [LineRun] = []
    var run: LineRun?
    for paragraph in paragraphs {
      if isSentence(paragraph) {
        run = LineRun(
          count: (run?.count ?? 0) + 1, first: run?.first ?? paragraph, last: paragraph)
      } else {
        if let run, run.count >= Self.fewest { runs.append(run) }
        run = nil
      }
    }
    if let run, run.count >= Self.fewest { runs.append(run) }
    return Array(runs.prefix(1))
  }

  /// What stands between blank lines, without blanks around it; none in a text with fewer than it takes.
  private var paragraphs: [Range<Int>] {
    let breaks = scalars.indices.filter { scalars[$0] == "\n" }
    guard breaks.count >= 2 * (Self.fewest - 1) else { return [] }
    var paragraphs: [Range<Int>] = []
    var start: Int?
    var end = 0
    var hasBlankLine = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "\n", let last = scalars[..<index].last(where: { $0 != " " && $0 != "\r" }), last == "\n" {
        hasBlankLine = true
      }
      guard !scalar.isSpace else { continue }
      if hasBlankLine, let begun = start {
        paragraphs.append(begun..<end)
        start = nil
      }
      hasBlankLine = false
      start = start ?? index
      end = index + 1
    }
    return paragraphs + (start.map { [$0..<end] } ?? [])
  }

  /// One sentence with a mark at its end, and no item of a list.
  private func isSentence(_ paragraph: Range<Int>) -> Bool {
    let text = scalars[paragraph]
    guard text.count <= Self.longestLine, let first = text.first,
      first.isLetter || first == "“" || first == "\"", !text.contains("\n")
    else {
      return false
    }
    let body = text[..<((text.lastIndex { $0.isNameCharacter }) ?? text.startIndex)]
    let tail = text[body.endIndex...]
    guard tail.contains(where: Self.endsSentence) else { return false }
    return !body.indices.contains { index in
      Self.endsSentence(body[index]) && index + 1 < text.endIndex && text[index + 1].isSpace
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }
}

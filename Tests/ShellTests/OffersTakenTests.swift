import Fixtures
import Planning
import Testing

@testable import Shell

@Suite("What TAB offers is taken")
struct OffersTakenTests {
  @Test(
    "in each place of an example of the help, whatever is offered there can stand there",
    arguments: HelpExamples.lines)
  func isTaken(_ example: String) throws {
    var trial = try OfferTrial()
    let line = trial.withPaths(example)
    // What is in a file nobody knows before it is read.
    for word in TypedLine(line: line).words.dropFirst() where !trial.isPath(word.text) {
      let before = String(line[..<word.range.lowerBound])
      let behind = String(line[word.range.upperBound...])
      for offered in trial.offered(behind: before) {
        let complaints = try trial.complaints(to: offered, behind)
        #expect(complaints.isEmpty, "\(before)‹\(offered.dropFirst(before.count))›: \(complaints)")
      }
    }
  }
}

/// Lines with what TAB offers, typed on the plan of the examples.
private struct OfferTrial {
  private var folder: TemporaryFolder
  private var session: Session

  init() throws {
    folder = try TemporaryFolder(holding: HelpExamples.prepared.get())
    session = HelpExamples.session(folder)
  }

  func withPaths(_ line: String) -> String { HelpExamples.withPaths(line, in: folder) }
  func isPath(_ word: String) -> Bool { word.hasPrefix(folder.path) }

  /// The first and the last line that TAB makes of the beginning of one: what is offered together is of one sort.
  func offered(behind beginning: String) -> [String] {
    let completions = session.completions(of: beginning)
    let lines = completions.offers.map { String(beginning.prefix(completions.start)) + $0.word }
    guard let first = lines.first, let last = lines.last else { return [] }
    return first == last ? [first] : [first, last]
  }

  /// What is said against a line with the rest of the example, by itself, and with what is offered behind it. Where it only
  /// wants more, what it has is taken.
  mutating func complaints(to line: String, _ rest: String) throws -> [String] {
    var complaints: [String] = []
    for whole in [line + rest, line] + offered(behind: line + " ") {
      let said = try self.complaints(to: whole)
      if said.isEmpty { return [] }
      complaints += said
    }
    return complaints
  }

  private mutating func complaints(to line: String) throws -> [String] {
    var complaints: [String] = []
    var isChanged = false
    session.run(line) {
      complaints += $0.problems.filter(\.isOnWhatIsThere).map(\.what)
      isChanged = isChanged || $0.reply != nil
    }
    // What one offer does is not to be in the way of the next.
    if isChanged { self = try OfferTrial() }
    return complaints
  }
}

extension Problem {
  /// Whether it is more than that something is missing.
  fileprivate var isOnWhatIsThere: Bool {
    ![.noText, .noTerminal, .noTrial].contains(identity) && !what.hasPrefix("Missing expected argument")
  }
}

import Fixtures
import Foundation
import Planning
import Testing

@testable import Shell

/// Goes through what TAB offers behind each command, and runs it.
@Suite("What TAB offers")
struct TakenOfferTests {
  /// Of more words at a place, the first and the last are tried.
  private static let tried = 2

  private let folder: TemporaryFolder
  private let session: Session

  /// On a copy of the example plan, with something of what it has nothing of.
  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    for line in [
      "slot add tue 9:00", "confidential add Greaves", "template add weekly Fresh on {day}",
      "label k4t spring", "allow look-at-us because we try it", "recur k4t every fri 9:00",
    ] { session.run(line) { _ in } }
    self.session = session
  }

  @Test("is taken", arguments: Planner.commands.compactMap { $0.configuration.commandName })
  func isTaken(_ command: String) throws {
    for line in arguments(behind: command) {
      let refusing = try problems(of: line).filter(\.refusesWord)
      #expect(refusing.isEmpty, "\(line): \(refusing.map(\.what))")
    }
  }

  /// Lines with one word and with two, behind which nothing is offered.
  private func arguments(behind begun: String) -> [String] {
    taking(behind: "\(begun) ").flatMap { line in
      let longer = taking(behind: "\(line) ")
      return longer.isEmpty ? [line] : longer
    }
  }

  private func taking(behind begun: String) -> [String] {
    let completions = session.completions(of: begun)
    if completions.asksForFile { return [] }
    let words = completions.offers.map(\.word)
    let before = String(begun.prefix(completions.start))
    return (words.count > Self.tried ? [words[0], words[words.count - 1]] : words).map { before + $0 }
  }

  /// Those of a line that is run on a copy.
  private func problems(of line: String) throws -> [Problem] {
    let copy = try TemporaryFolder(holding: folder.files())
    var session = Session.forTest(in: copy, now: "2026-11-19 12:00")
    var problems: [Problem] = []
    session.run(line) { problems += $0.problems }
    return problems
  }
}

extension Problem {
  /// Whether it says that a word is not known or doesn't fit, rather than that something is missing: another word, a text,
  /// a terminal, or a program of one's own.
  fileprivate var refusesWord: Bool {
    switch identity {
    case .noText, .noClipboard, .noPublisher, .noTerminal, .nothingToAimAt, .noPicture, .noTrial, .noCompany:
      false
    case .wrongUsage: !what.contains(" needs ")
    case .badMix: what != "The mix has no parts."
    case .badTime: !what.hasSuffix("is no weekday with a time.")
    default: true
    }
  }
}

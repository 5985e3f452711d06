import Fixtures
import Foundation
import Planning
import Testing

@testable import Storage

@Suite(
  "Keeping the Big List of Naughty Strings",
  .enabled(if: NaughtyStrings.isThere, "\(NaughtyStrings.isMissing)"))
struct NaughtyStringTests {
  private func scalars(_ texts: [String]) -> [[Unicode.Scalar]] { texts.map { Array($0.unicodeScalars) } }

  @Test("each comes back scalar for scalar as a post's text, goal and audience")
  func posts() throws {
    let strings = try NaughtyStrings.all()
    #expect(strings.count > 500)
    let folder = try TemporaryFolder()
    let plan = try folder.makePlan()
    let posts = try strings.enumerated().map { index, string in
      var post = try Post.made("p\(10000 + index)", string, at: index % 2 == 0 ? nil : "2026-11-17T09:00")
      (post.goal, post.audience, post.importedID) = (string, string, string)
      return post
    }
    try plan.change(by: strings.joined(), at: PlanFolder.noon) { book in
      try book.add(posts)
      return (strings.joined(), ())
    }
    let week = try #require(Week("2026-W47"))
    let read = try (plan.drafts() + plan.posts(in: week)).sorted { $0.id < $1.id }
    #expect(scalars(read.map(\.text)) == scalars(strings))
    #expect(scalars(read.compactMap(\.goal)) == scalars(strings))
    #expect(scalars(read.compactMap(\.audience)) == scalars(strings))
    #expect(scalars(read.compactMap(\.importedID)) == scalars(strings))
    #expect(try scalars([plan.undo().command]) == scalars([strings.joined()]))
  }

  @Test("each comes back scalar for scalar as whatever a plan says, and as an unknown field")
  func plan() throws {
    let strings = try NaughtyStrings.all()
    var plan = Plan.saying(strings)
    let fields = strings.enumerated().map { (String($0), JSONWriter.indented(.string($1))) }
    plan.unknown = UnknownFields(Dictionary(uniqueKeysWithValues: fields))
    let bytes = plan.bytes
    let read = try Plan(reading: bytes)
    #expect(scalars(read.said) == scalars(plan.said))
    #expect(plan.said.count > 12 * strings.count)
    #expect(read.unknown == plan.unknown)
    #expect(read.bytes == bytes)
  }

  @Test("each comes back from the history of typed lines, but for blanks in front and CR LF")
  func typedLines() throws {
    let lines = Set(try NaughtyStrings.all().map { $0.replacing("\r\n", with: "\n") })
      .filter { $0.first?.isWhitespace == false }.sorted()
    let folder = try TemporaryFolder()
    let state = StateFolder("\(folder.path)/state")
    for line in lines { state.remember(typed: line) }
    #expect(scalars(state.typedLines()) == scalars(lines))
  }
}

extension Plan {
  /// A plan with each string in each place that takes any.
  fileprivate static func saying(_ strings: [String]) -> Plan {
    let all = strings.joined(separator: "\n")
    var plan = Plan(brand: all, zone: all)
    plan.purpose = all
    (plan.handles, plan.domains, plan.team, plan.confidential) = (strings, strings, strings, strings)
    plan.goals = strings.map { Goal(name: $0, measure: $0) }
    plan.audiences = strings.map { Audience($0, wants: $0, looks: $0) }
    plan.platforms = strings.map { ChosenPlatform(.x, reason: $0) }
    plan.avoidedWords = strings.map { AvoidedWord($0, use: $0) }
    plan.allowances = strings.map { Allowance(rule: $0, because: $0) }
    return plan
  }

  fileprivate var said: [String] {
    let goals = goals.flatMap { [$0.name, $0.measure] }
    let audiences = audiences.flatMap { [$0.name, $0.wants, $0.looks] }
    let words = avoidedWords.flatMap { [$0.word, $0.use] }
    let allowances = allowances.flatMap { [$0.rule, $0.because] }
    let lists = handles + domains + team + confidential
    return [brand, zone, purpose ?? ""] + lists
      + (goals + audiences + words + allowances + platforms.map(\.reason)).compactMap { $0 }
  }
}

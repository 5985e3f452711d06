import Fixtures
import Foundation
import Testing

@testable import Shell

/// What people read before the program: the README, and the articles beside the code.
@Suite("The README")
struct ReadmeTests {
  private static let prompt = "harbour-bakery> "
  /// Stands for lines of an answer that are left out.
  private static let elision = "  …\n"
  private static let isRecording = ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil

  /// What stands before the session, the session, and what stands after it.
  private func parts() throws -> (before: String, session: String, after: String) {
    let text = try Repository.text("README.md")
    let start = try #require(text.range(of: "```text\n\(Self.prompt)")).lowerBound
    let session = try #require(text.range(of: Self.prompt, range: start..<text.endIndex)).lowerBound
    let end = try #require(text.range(of: "```", range: session..<text.endIndex)).lowerBound
    return (String(text[..<session]), String(text[session..<end]), String(text[end...]))
  }

  /// Whether an answer is what is written, where a line of `…` stands for any lines.
  private static func agree(_ written: String, _ reply: String) -> Bool {
    var rest = reply[...]
    let parts = written.components(separatedBy: elision)
    guard parts.count > 1 else { return written == reply }
    for (index, part) in parts.enumerated() {
      if index == 0 {
        guard rest.hasPrefix(part) else { return false }
        rest = rest.dropFirst(part.count)
      } else if index == parts.count - 1 {
        return rest.hasSuffix(part)
      } else {
        guard let found = rest.range(of: part) else { return false }
        rest = rest[found.upperBound...]
      }
    }
    return true
  }

  @Test("its session goes as it is written")
  func sessionReplays() throws {
    let (before, session, after) = try parts()
    let lines = session.components(separatedBy: "\n").map { line in
      line.hasPrefix(Self.prompt) ? "> " + line.dropFirst(Self.prompt.count) : line
    }
    let written = Transcript("plans: harbour-bakery\n" + lines.joined(separator: "\n"))
    #expect(written.steps.count > 4)
    let replayed = try written.replayed()
    let steps = zip(written.steps, replayed.steps).map { (written: $0, now: $1) }
    if Self.isRecording {
      let now = steps.map { step in
        let reply = Self.agree(step.written.reply, step.now.reply) ? step.written.reply : step.now.reply
        return "\(Self.prompt)\(step.now.typed)\n\(reply)"
      }.joined()
      try (before + now + after).write(
        toFile: "\(Repository.root)/README.md", atomically: true, encoding: .utf8)
      Issue.record(
        "the README's session was recorded; read it, and run the tests again without PLANNER_RECORD")
    }
    for (written, now) in steps where !Self.agree(written.reply, now.reply) {
      #expect(now.reply == written.reply, "after \(Self.prompt)\(written.typed)")
    }
  }

  @Test("what is left out of an answer may be anything, and nothing else may")
  func elisions() {
    #expect(Self.agree("a\n  …\nz\n", "a\nb\nc\nz\n"))
    #expect(Self.agree("a\n  …\nm\n  …\nz\n", "a\nb\nm\nz\n"))
    #expect(!Self.agree("a\n  …\nz\n", "a\nb\nc\n"))
    #expect(!Self.agree("a\n  …\nz\n", "b\nz\n"))
    #expect(!Self.agree("a\n  …\nm\n  …\nz\n", "a\nb\nz\n"))
    #expect(!Self.agree("a\nz\n", "a\nb\nz\n"))
  }

  @Test("it fits a sitting")
  func fitsASitting() throws {
    #expect(try Repository.text("README.md").utf8.count <= 9216)
  }

  @Test("it names every command")
  func namesEveryCommand() throws {
    let text = try Repository.text("README.md")
    for name in Planner.commands.compactMap({ $0.configuration.commandName }) {
      #expect(text.contains("`\(name)"), "\(name)")
    }
  }
}

@Suite("The articles")
struct ArticleTests {
  /// The README and every article, by their paths in the repository.
  private static func pages() throws -> [String] {
    let folders = [
      "Sources/planner/planner.docc", "Sources/Guidance/Guidance.docc", "Sources/Storage/Storage.docc",
      "Sources/Phrases/Phrases.docc",
    ]
    let articles = try folders.flatMap { folder in
      try Repository.names(in: folder, ending: ".md").map { "\(folder)/\($0)" }
    }
    return ["README.md"] + articles.sorted()
  }

  @Test("there are some in each folder")
  func thereAreSome() throws { #expect(try Self.pages().count > 12) }

  @Test("what a page links to is there", arguments: try pages())
  func linksLead(_ page: String) throws {
    let text = try Repository.text(page)
    let folder = "\(Repository.root)/\(page)".split(separator: "/").dropLast().joined(separator: "/")
    for link in text.matches(of: #/\]\(([^)#:]+\.md)\)/#) {
      #expect(FileManager.default.fileExists(atPath: "/\(folder)/\(link.1)"), "\(link.1)")
    }
    for link in text.matches(of: #/<doc:([A-Za-z]+)>/#) {
      #expect(FileManager.default.fileExists(atPath: "/\(folder)/\(link.1).md"), "\(link.1)")
    }
  }

  @Test("the page on commands names every command")
  func namesEveryCommand() throws {
    let text = try Repository.text("Sources/planner/planner.docc/Commands.md")
    for name in Planner.commands.compactMap({ $0.configuration.commandName }) {
      #expect(text.contains("`\(name)"), "\(name)")
    }
  }
}

import Fixtures
import Foundation
import Guidance
import Testing

@testable import Shell

/// What the README and the articles name is there: files, tests, commands with their options.
@Suite("What the articles name")
struct ArticleClaimTests {
  static let pages: [String] = {
    let articles = paths.filter { $0.hasPrefix("Sources/") && $0.contains(".docc/") && $0.hasSuffix(".md") }
    return ["README.md"] + articles.sorted()
  }()

  /// All files of the repository, without what builds leave.
  private static let paths: [String] = {
    let folders = [".ci", "Sources", "Tests", "plans"].flatMap { folder in
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(Repository.root)/\(folder)")) ?? []
      return names.map { "\(folder)/\($0)" }
    }
    return folders + ["Package.swift", "README.md"]
  }()

  /// What stands in backquotes, without the blocks of code.
  private func spans(_ page: String) throws -> [String] {
    let text = try Repository.text(page).components(separatedBy: "```").enumerated().filter {
      $0.offset % 2 == 0
    }
    .map(\.element).joined(separator: "\n")
    return text.matches(of: #/`([^`\n]+)`/#).map { String($0.1) }
  }

  @Test("there are pages in each folder of articles")
  func areThere() { #expect(Self.pages.count > 20) }

  @Test("each file and folder", arguments: pages)
  func filesAreThere(_ page: String) throws {
    let names = try spans(page).filter { span in
      span.wholeMatch(of: #/[\w.+-]+(/[\w.+-]+)*\.(swift|py|c|transcript)/#) != nil
        || span.wholeMatch(of: #/(Sources|Tests|\.ci|plans)/[\w./-]+/#) != nil
    }
    for name in names {
      let path = name.hasSuffix("/") ? String(name.dropLast()) : name
      #expect(Self.paths.contains { $0 == path || $0.hasSuffix("/\(path)") }, "\(name)")
    }
  }

  @Test("each test", arguments: pages)
  func testsAreThere(_ page: String) throws {
    for span in try spans(page) {
      guard let named = span.wholeMatch(of: #/([A-Z]\w*Tests)(?:\.(\w+))?/#) else { continue }
      let files = try Self.paths.filter { $0.hasPrefix("Tests/") && $0.hasSuffix(".swift") }
        .map { try Repository.text($0) }.filter {
          $0.contains(" \(named.1) ") || $0.contains(" \(named.1): ")
        }
      #expect(!files.isEmpty, "\(named.1)")
      if let function = named.2 { #expect(files.contains { $0.contains("func \(function)(") }, "\(span)") }
    }
  }

  @Test("each command, and its options", arguments: pages)
  func commandsAreThere(_ page: String) throws {
    for span in try spans(page) {
      let span = span.replacing("\\|", with: "|")
      let isOuter = span.hasPrefix("planner ")
      let typed = isOuter ? String(span.dropFirst(8)) : span
      let words = typed.split(separator: " ").prefix {
        $0.wholeMatch(of: #/[a-z][a-z-]*(\|[a-z-]+)*/#) != nil
      }
      .compactMap { $0.split(separator: "|").first.map(String.init) }
      guard let first = words.first, isOuter || Planner.names(first) else { continue }
      var rest = TypedLine(words: words).words[...]
      let found = try CommandTree.find(&rest)
      let shape = CommandShape(found.type)
      let known = (shape.options + CommandShape(GlobalOptions.self).options).map(\.name) + ["--help"]
      for option in typed.matches(of: #/(?:^|[\s\[|])(--[a-z][a-z-]*)/#) {
        #expect(known.contains(String(option.1)), "\(span): \(option.1)")
      }
    }
  }

  @Test("the architecture tells of every module")
  func namesModules() throws {
    let text = try Repository.text("Sources/planner/planner.docc/Architecture.md")
    let manifest =
      try Repository.text("Package.swift").components(separatedBy: "// A normal build").first ?? ""
    for target in manifest.matches(of: #/\.(?:target|executableTarget|systemLibrary)\(\s*name: "(\w+)"/#) {
      let isOfTests = FileManager.default.fileExists(atPath: "\(Repository.root)/Tests/\(target.1)")
      #expect(isOfTests || text.contains("`\(target.1)`"), "\(target.1)")
    }
  }

  @Test("a draft's way has as many files as it says")
  func countsFiles() throws {
    let text = try Repository.text("Sources/planner/planner.docc/Architecture.md")
    let way = text[try #require(text.range(of: "## A draft's way")).upperBound...]
    let said = try #require(way.firstMatch(of: #/These are (\d+) files/#))
    let files = Set(way[..<said.range.lowerBound].matches(of: #/`([\w/]+\.swift)`/#).map(\.1))
    #expect(said.1 == "\(files.count)")
  }

  @Test("the README counts the rules as there are")
  func countsRules() throws {
    #expect(try Repository.text("README.md").contains(" \(Rule.all.count) rules"))
  }
}

import Foundation
import Planning
import Testing

@Suite("What kinds of trouble there are")
struct ProblemIdentityTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// All of the program's text but the list itself.
  private static func text() throws -> String {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" && $0.lastPathComponent != "ProblemIdentity.swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  @Test("each of them arises somewhere")
  func areUsed() throws {
    let text = try Self.text()
    let names = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init))
    #expect(names.count > 100)
    for identity in ProblemIdentity.allCases {
      #expect(names.contains(".\(identity)"), "\(identity)")
    }
  }

  @Test("a program knows them by names in small letters with hyphens, which are the names in the code")
  func names() {
    for identity in ProblemIdentity.allCases {
      #expect(identity.rawValue.allSatisfy { $0 == "-" || $0.isNumber || $0.isLowercase })
      let plain = identity.rawValue.replacing("-", with: "")
      #expect(plain == "\(identity)".lowercased())
    }
  }

  @Test("two problems in the same words of another kind are two")
  func tells() {
    #expect(Problem(.unknownPlan, "None.", hint: "") != Problem(.unknownPost, "None.", hint: ""))
  }
}

import Foundation
import Testing

@testable import Storage

private let corpus = "json-parsing"

/// JSONTestSuite by Nicolas Seriot: `y_` must be accepted, `n_` refused, `i_` is for each reader to decide.
@Suite(
  "Reading the files of JSONTestSuite", .enabled(if: SharedData.has(corpus), SharedData.missing(corpus)))
struct JSONCorpusTests {
  private static func files(_ prefix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(SharedData.folder)/\(corpus)")
    return (names ?? []).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted()
  }

  /// What the suite accepts and a plan refuses on purpose: one of the two values would be lost.
  private static let duplicates = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]

  private func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(SharedData.folder)/\(corpus)/\(file)")))
  }

  @Test("there are files of each sort")
  func present() {
    #expect(Self.files("y_").count >= 90)
    #expect(Self.files("n_").count >= 180)
    #expect(Self.files("i_").count >= 30)
  }

  @Test("what must be accepted is, and is written so that it reads the same", arguments: files("y_"))
  func accepted(file: String) throws {
    let bytes = try bytes(file)
    guard !Self.duplicates.contains(file) else {
      #expect(throws: Unreadable("the name \"a\" stands here for the second time", at: 9)) {
        try JSONReader.read(bytes)
      }
      return
    }
    let value = try JSONReader.read(bytes).value
    #expect(try JSONReader.read(JSONWriter.write(value)).value == value)
  }

  @Test("what must be refused is, with a place inside the file", arguments: files("n_"))
  func refused(file: String) throws {
    let bytes = try bytes(file)
    let error = try #require(throws: Unreadable.self) { try JSONReader.read(bytes) }
    #expect((0...bytes.count).contains(error.offset))
    #expect(!error.what.isEmpty)
  }

  @Test("what may be either is read or refused with a place, and never traps", arguments: files("i_"))
  func either(file: String) throws {
    let bytes = try bytes(file)
    do throws(Unreadable) {
      let value = try JSONReader.read(bytes).value
      #expect(throws: Never.self) { try JSONReader.read(JSONWriter.write(value)) }
    } catch {
      #expect((0...bytes.count).contains(error.offset))
    }
  }
}

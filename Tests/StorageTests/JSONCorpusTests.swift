import Testing

@testable import Storage

@Suite("Reading the files of JSONTestSuite", .enabled(if: JSONCorpus.isThere, JSONCorpus.isMissing))
struct JSONCorpusTests {
  @Test("there are files of each sort")
  func present() throws {
    #expect(try JSONCorpus.files("y_").count >= 90)
    #expect(try JSONCorpus.files("n_").count >= 180)
    #expect(try JSONCorpus.files("i_").count >= 30)
  }

  @Test(
    "what must be accepted is, and is written so that it reads the same",
    arguments: try JSONCorpus.files("y_"))
  func accepted(file: String) throws {
    let bytes = try JSONCorpus.bytes(file)
    guard !JSONCorpus.duplicates.contains(file) else {
      #expect(throws: Unreadable("the name \"a\" stands here for the second time", at: 9)) {
        try JSONReader.read(bytes)
      }
      return
    }
    let value = try JSONReader.read(bytes).value
    #expect(try JSONReader.read(JSONWriter.write(value)).value == value)
  }

  @Test("what must be refused is, with a place inside the file", arguments: try JSONCorpus.files("n_"))
  func refused(file: String) throws {
    let bytes = try JSONCorpus.bytes(file)
    let error = try #require(throws: Unreadable.self) { try JSONReader.read(bytes) }
    #expect((0...bytes.count).contains(error.offset))
    #expect(!error.what.isEmpty)
  }

  @Test(
    "what may be either is read or refused with a place, and never traps",
    arguments: try JSONCorpus.files("i_"))
  func either(file: String) throws {
    let bytes = try JSONCorpus.bytes(file)
    do throws(Unreadable) {
      let value = try JSONReader.read(bytes).value
      #expect(throws: Never.self) { try JSONReader.read(JSONWriter.write(value)) }
    } catch {
      #expect((0...bytes.count).contains(error.offset))
    }
  }
}

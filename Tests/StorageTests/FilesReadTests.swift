import Foundation
import Planning
import Testing

@testable import Storage

@Suite("Files that were read before")
struct FilesReadTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/drafts.json"
    try write("one")
  }

  private func write(_ text: String, inPlace: Bool = false) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: inPlace ? [] : .atomic)
  }

  /// How often a file is read that is asked for twice, with something done to it between.
  private func reads(
    _ files: FilesRead, isPassing: Bool = false, between: () throws -> Void = {}
  ) throws -> Int {
    var reads = 0
    for time in 0...1 {
      if time == 1 { try between() }
      let contents = files.contents(of: path, isPassing: isPassing) {
        reads += 1
        return DraftsFile()
      }
      #expect(contents != nil)
    }
    return reads
  }

  @Test("one that nobody has touched for a while is read once")
  func once() throws {
    #expect(try reads(FilesRead(settlingSeconds: -1)) == 1)
    #expect(try reads(FilesRead(settlingSeconds: -1), isPassing: true) == 1)
  }

  @Test("one that was written a moment ago is read each time")
  func fresh() throws { #expect(try reads(FilesRead()) == 2) }

  @Test("one that has changed is read anew, be it as long as before, in the same place and of the same time")
  func changed() throws {
    #expect(try reads(FilesRead(settlingSeconds: -1)) { try write("other") } == 2)
    #expect(try reads(FilesRead(settlingSeconds: -1)) { try write("two") } == 2)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let reads = try reads(FilesRead(settlingSeconds: -1)) {
      try write("six", inPlace: true)
      try FileManager.default.setAttributes(
        [.modificationDate: try #require(attributes[.modificationDate])], ofItemAtPath: path)
    }
    #expect(reads == 2)
  }

  @Test("one that is gone, or can't be read, is not made up from memory")
  func gone() throws {
    let files = FilesRead(settlingSeconds: -1)
    _ = files.contents(of: path, isPassing: false) { DraftsFile() }
    try FileManager.default.removeItem(atPath: path)
    let contents: DraftsFile? = files.contents(of: path, isPassing: false) { nil }
    #expect(contents == nil)
  }

  @Test("what is too much to hold puts out what is held, but not where it is passed by")
  func room() throws {
    let files = FilesRead(settlingSeconds: -1)
    let large = "\(folder.path)/large.json"
    try Data(count: 3 << 20).write(to: URL(fileURLWithPath: large))
    func isHeld(after isPassing: Bool) -> Bool {
      var isRead = false
      _ = files.contents(of: path, isPassing: false) { DraftsFile() }
      _ = files.contents(of: large, isPassing: isPassing) { DraftsFile() }
      _ = files.contents(of: path, isPassing: false) {
        isRead = true
        return DraftsFile()
      }
      return !isRead
    }
    #expect(isHeld(after: true))
    #expect(!isHeld(after: false))
  }
}

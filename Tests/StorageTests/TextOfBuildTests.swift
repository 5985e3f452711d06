import Foundation
import Testing

@testable import Storage

@Suite(
  "Text that is made of the program itself, kept until another build",
  .enabled(if: PlanBook.programBuild != nil))
struct TextOfBuildTests {
  private let folder: TemporaryFolder
  private let state: StateFolder
  private var file: String { "\(folder.path)/state/derived/help" }

  init() throws {
    folder = try TemporaryFolder()
    state = StateFolder("\(folder.path)/state")
  }

  private func text(_ made: String) -> String { state.text(ofBuild: "help", made: { made }) }

  @Test("it is made once")
  func once() {
    #expect(text("schedule\tposts and tags\n") == "schedule\tposts and tags\n")
    #expect(text("made again") == "schedule\tposts and tags\n")
  }

  @Test("it is made again where the file is gone, another build's, cut or changed")
  func again() throws {
    _ = text("first")
    let kept = try #require(FileManager.default.contents(atPath: file))
    let build = try #require(PlanBook.programBuild)
    let other = String(decoding: kept, as: UTF8.self).replacing("\(build) ", with: "\(build &+ 1) ")
    for bytes in [
      Data(), kept.dropLast(), kept + [65], Data(other.utf8), Data("first".utf8), Data([255, 10, 0]),
    ] {
      try bytes.write(to: URL(filePath: file))
      #expect(text("second") == "second")
      #expect(text("third") == "second")
    }
    try FileManager.default.removeItem(atPath: file)
    #expect(text("third") == "third")
  }

  @Test("it is made each time where nothing can be kept")
  func nowhere() throws {
    #expect(FileManager.default.createFile(atPath: "\(folder.path)/state", contents: nil))
    #expect(text("first") == "first")
    #expect(text("second") == "second")
  }
}

import Foundation
import Testing

@testable import Storage

@Suite("The plan that was opened last")
struct LastOpenedTests {
  @Test("it is remembered for each plans folder")
  func remembered() throws {
    let folder = try TemporaryFolder()
    let state = StateFolder("\(folder.path)/state")
    let (mine, yours) = (PlansFolder("\(folder.path)/mine"), PlansFolder("\(folder.path)/yours"))
    #expect(state.lastOpened(in: mine) == nil)
    state.remember(opened: "bakery", in: mine)
    state.remember(opened: "zoo", in: yours)
    state.remember(opened: "cafe", in: mine)
    #expect(state.lastOpened(in: mine) == "cafe")
    #expect(state.lastOpened(in: yours) == "zoo")
  }

  @Test("a folder is the same by whatever path it is named, and another of the same relative path is not")
  func paths() throws {
    let folder = try TemporaryFolder()
    let state = StateFolder("\(folder.path)/state")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/one/plans", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "\(folder.path)/one/plans")
    state.remember(opened: "bakery", in: PlansFolder("\(folder.path)/one/../one/plans"))
    #expect(state.lastOpened(in: PlansFolder("\(folder.path)/one/plans")) == "bakery")
    #expect(state.lastOpened(in: PlansFolder("\(folder.path)/link")) == "bakery")
    state.remember(opened: "zoo", in: PlansFolder("."))
    #expect(state.lastOpened(in: PlansFolder(FileManager.default.currentDirectoryPath)) == "zoo")
  }

  @Test("a relative path that an older version kept opens no plan, and goes with the next that is opened")
  func relativeLines() throws {
    let folder = try TemporaryFolder()
    let file = URL(fileURLWithPath: "\(folder.path)/state/opened")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("zoo\tplans\ncafe\t.\n".utf8).write(to: file)
    let state = StateFolder("\(folder.path)/state")
    #expect(state.lastOpened(in: PlansFolder("plans")) == nil)
    #expect(state.lastOpened(in: PlansFolder(".")) == nil)
    let here = PlansFolder(folder.path)
    state.remember(opened: "bakery", in: here)
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == "bakery\t\(try #require(here.absolutePath))\n")
  }
}

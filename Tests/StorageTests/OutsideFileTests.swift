import Foundation
import Planning
import Testing

@testable import Storage

@Suite("A file that people name")
struct OutsideFileTests {
  @Test("it is read, and one that is not there is told")
  func read() throws {
    let folder = try TemporaryFolder()
    try Disk.write([1, 2], to: "\(folder.path)/posts.csv")
    #expect(try OutsideFile.read("\(folder.path)/posts.csv") == [1, 2])
    let missing = #expect(throws: Problem.self) { try OutsideFile.read("\(folder.path)/post.csv") }
    #expect(missing?.what.hasPrefix("There is no file") == true)
    #expect(throws: Problem.self) { try OutsideFile.read(folder.path) }
  }

  @Test("what is written takes nothing that stands beside it, and leaves nothing beside it")
  func written() throws {
    let folder = try TemporaryFolder()
    try Disk.write([1], to: "\(folder.path)/posts.csv")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/posts.csv.new"))
    try OutsideFile.write("text", to: "\(folder.path)/posts.csv")
    #expect(try OutsideFile.read("\(folder.path)/posts.csv.new") == Array("mine".utf8))
    #expect(try Disk.names(in: folder.path) == ["posts.csv", "posts.csv.new"])
  }

  @Test("a device without an end is told, even under the name of a file")
  func endless() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/posts.csv", withDestinationPath: "/dev/zero")
    for name in ["/dev/zero", "\(folder.path)/posts.csv"] {
      let problem = #expect(throws: Problem.self) { try OutsideFile.read(name) }
      #expect(problem?.what == "\(name.firstWords(80)) is too long to be read, or has no end.")
    }
    #expect(try OutsideFile.read("/dev/null").isEmpty)
  }

  private func makePipe(_ path: String) {
    let code = unsafe mkfifo(path, 0o600)
    #expect(code == 0)
  }

  @Test("a pipe among the files of a folder is told, and none is waited for")
  func pipeInFolder() throws {
    let folder = try TemporaryFolder()
    try Disk.write([], to: "\(folder.path)/data/account.js")
    makePipe("\(folder.path)/data/tweets.js")
    #expect(try OutsideFile.files(in: folder.path) { $0.hasSuffix("account.js") } == ["data/account.js"])
    let problem = #expect(throws: Problem.self) {
      try OutsideFile.files(in: folder.path) { $0.hasSuffix(".js") }
    }
    #expect(problem?.identity == .notAFile)
  }

  @Test("a pipe is read to its end, whoever opens it first")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pipe"
    makePipe(path)
    // A thread of its own: a task would wait behind all other tests for one of the few threads that tasks have, and this
    // test would keep another of them waiting all that time.
    Thread.detachNewThread {
      let pipe = FileHandle(forWritingAtPath: path)
      try? pipe?.write(contentsOf: Data([1, 2, 3]))
      try? pipe?.close()
    }
    #expect(try OutsideFile.read(path) == [1, 2, 3])
  }

  @Test("names are completed in their folder; folders end in / and hidden files wait for their dot")
  func completion() throws {
    let folder = try TemporaryFolder()
    for name in ["posts.csv", "posts/a", ".hidden", "other"] {
      try Disk.write([], to: "\(folder.path)/\(name)")
    }
    func completed(_ begun: String) -> [String] {
      OutsideFile.completions(of: "\(folder.path)/\(begun)").map {
        String($0.dropFirst(folder.path.count + 1))
      }
    }
    #expect(completed("po") == ["posts/", "posts.csv"])
    #expect(completed("") == ["other", "posts/", "posts.csv"])
    #expect(completed(".") == [".hidden"])
    #expect(completed("posts/") == ["posts/a"])
    #expect(completed("nothing/here").isEmpty)
  }
}

import Foundation
import Testing

/// A plan in a real git repository, which two people change apart.
struct GitRepository {
  static let isThere = (try? git(["--version"], in: FileManager.default.temporaryDirectory).status) == 0
  static let isMissing: Comment = "git is not on this machine"

  let program: BuiltProgram
  private var plan: URL { program.folder.appendingPathComponent("plans/bakery") }

  /// - Parameter isMergedByPlanner: whether git is told to have planner merge, with the README's two lines.
  init(isMergedByPlanner: Bool) throws {
    program = try BuiltProgram()
    try git("init", "-q", "-b", "main", ".")
    try git("config", "user.name", "Nell")
    try git("config", "user.email", "nell@example.org")
    try write("state/\n*.jsonl\n", to: ".gitignore")
    if isMergedByPlanner {
      try write("plans/**/*.json merge=planner\n", to: ".gitattributes")
      let driver = "PLANNER_PLANS=plans XDG_STATE_HOME=state '\(BuiltProgram.path)' merge-files %O %A %B %P"
      try git("config", "merge.planner.driver", driver)
    }
    try run("new", "bakery", "--brand", "Harbour Bakery", "--platform", "mastodon", "--zone", "Europe/London")
  }

  func remove() { program.remove() }

  /// What `change` leaves is committed on a branch of its own, from what there was; then another on `main`; then
  /// they are merged.
  /// - Returns: git's exit status, and all that it and planner said.
  func merge(theirs: () throws -> Void, ours: () throws -> Void) throws -> (status: Int32, said: String) {
    try commit()
    try git("checkout", "-q", "-b", "theirs")
    try theirs()
    try commit()
    try git("checkout", "-q", "main")
    try ours()
    try commit()
    let outcome = try Self.git(["merge", "theirs", "-m", "merged"], in: program.folder)
    return (outcome.status, outcome.said)
  }

  private func commit() throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", "changed")
  }

  /// Notes down posts with these ids; those with a time are scheduled.
  func take(_ posts: (id: String, text: String, at: String?)...) throws {
    let rows = posts.map { post in
      let time = post.at.map { #","at":"\#($0)""# } ?? ""
      return #"{"id":"\#(post.id)","text":"\#(post.text)"\#(time)}"# + "\n"
    }
    try write(rows.joined(), to: "posts.jsonl")
    try run("import", program.folder.appendingPathComponent("posts.jsonl").path)
  }

  func run(_ words: String...) throws {
    let outcome = try program.run(words + ["--today", "2026-11-16"])
    #expect(outcome.status == 0, "\(words): \(outcome.complaint)")
  }

  /// What planner itself reads of a plan's file now, by its names.
  func read(_ file: String) throws -> [String: Any] {
    let data = try Data(contentsOf: plan.appendingPathComponent(file))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  func entries(_ list: String, in file: String) throws -> [[String: Any]] {
    try #require(try read(file)[list] as? [[String: Any]])
  }

  /// The texts of all posts, as planner lists them; a plan that it can't read is a failure.
  func texts() throws -> [String] {
    struct Listing: Decodable {
      struct Post: Decodable { var text: String }
      var posts: [Post]
    }
    let outcome = try program.run(["list", "--all", "--json", "--today", "2026-11-16"])
    #expect(outcome.complaint == "")
    return try JSONDecoder().decode(Listing.self, from: Data(outcome.output.utf8)).posts.map(\.text).sorted()
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: program.folder.appendingPathComponent(name))
  }

  private func git(_ words: String...) throws {
    let outcome = try Self.git(words, in: program.folder)
    #expect(outcome.status == 0, "\(words): \(outcome.said)")
  }

  private static func git(_ words: [String], in folder: URL) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "PATH": "/usr/local/bin:/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}

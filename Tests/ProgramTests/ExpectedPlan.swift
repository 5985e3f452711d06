import Foundation
import Testing

/// The posts of a plan with their times, and how many changes can be redone, as the program itself tells them.
struct ExpectedPlan: Equatable {
  /// By text and not by id, which is drawn by lot: `Fresh bread out 2026-11-17T09:00`, `Fresh bread draft`.
  var posts: [String] = []
  var redoable = 0
}

extension ExpectedPlan {
  private struct Listing: Decodable {
    struct Post: Decodable { var text, state: String, at: String? }
    var posts: [Post]
  }

  private struct History: Decodable {
    struct Change: Decodable { var undone: Bool }
    var changes: [Change]
  }

  init(of program: BuiltProgram) throws {
    let listed = try program.run(["list", "--all", "--json"])
    let history = try program.run(["history", "--json"])
    #expect(listed.status == 0 && history.status == 0, "\(listed.complaint)\(history.complaint)")
    let decoder = JSONDecoder()
    posts = try decoder.decode(Listing.self, from: Data(listed.output.utf8)).posts.map {
      Self.entry($0.text, $0.state, $0.at)
    }.sorted()
    redoable = try decoder.decode(History.self, from: Data(history.output.utf8)).changes.count(
      where: \.undone)
  }

  static func entry(_ text: String, _ state: String, _ at: String?) -> String {
    ([text, state] + (at.map { [$0] } ?? [])).joined(separator: " ")
  }
}

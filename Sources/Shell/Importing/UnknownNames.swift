import Planning
import PostText

/// What imported posts name that the plan does not have. The posts are taken all the same, as an export of another
/// plan would bring them, and doctor goes on to find them.
struct UnknownNames {
  private(set) var notes: [String] = []

  init(_ posts: [Post], _ plan: Plan) {
    note(posts.compactMap(\.goal), "goal", among: plan.goals.map(\.name))
    note(posts.compactMap(\.audience), "audience", among: plan.audiences.map(\.name))
    let platforms = Dictionary(grouping: posts.flatMap(\.platforms)) { $0 }.filter {
      plan.chosen($0.key) == nil
    }
    for (platform, all) in platforms.sorted(by: { $0.key < $1.key }) where !plan.platforms.isEmpty {
      notes.append(
        "\(Self.posts(all.count, "is", "are")) for \(platform.name), which the plan has not chosen. Choose it with: platform add \(platform.rawValue)"
      )
    }
  }

  private mutating func note(_ named: [String], _ what: String, among names: [String]) {
    let unknown = Dictionary(grouping: named) { $0 }.filter { !names.contains($0.key) }
    for (name, all) in unknown.sorted(by: { $0.key < $1.key }) {
      let near = nearest(to: name, among: names).map {
        "Did you mean \($0)? Then: undo, and put it right in the file. "
      }
      let set = "\(near == nil ? "Set" : "Or set") it with: \(what) add \(name.firstWords(80).quotedIfNeeded)"
      notes.append(
        "\(Self.posts(all.count, "names", "name")) the \(what) “\(name.firstWords(32))”, which the plan does not have. \(near ?? "")\(set)"
      )
    }
  }

  private static func posts(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 post \(one)" : "\(count) posts \(many)"
  }
}

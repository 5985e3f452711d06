import Planning

/// What imported posts name that the plan does not have. The posts are taken all the same, as an export of another
/// plan would bring them, and doctor goes on to find them.
struct UnknownNames {
  private(set) var remarks: [Remark] = []

  init(_ posts: [Post], _ plan: Plan) {
    note(posts.compactMap(\.goal), .goal, among: plan.goals.map(\.name))
    note(posts.compactMap(\.audience), .audience, among: plan.audiences.map(\.name))
    let platforms = Dictionary(grouping: posts.flatMap(\.platforms)) { $0 }.filter {
      plan.chosen($0.key) == nil
    }
    for (platform, all) in platforms.sorted(by: { $0.key < $1.key }) where !plan.platforms.isEmpty {
      remarks.append(.platformNotChosen(platform, posts: all.count))
    }
  }

  private mutating func note(_ named: [String], _ what: Remark.NameInPlan, among names: [String]) {
    let unknown = Dictionary(grouping: named) { $0 }.filter { !names.contains($0.key) }
    for (name, all) in unknown.sorted(by: { $0.key < $1.key }) {
      remarks.append(.unknownName(what, name: name, posts: all.count, near: nearest(to: name, among: names)))
    }
  }
}

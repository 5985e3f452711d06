import Planning

extension Exporter {
  /// `{"version":1,"brand":"Harbour Bakery",…,"posts":[{"id":"k4t9mz",…}]}`: the whole plan as one object.
  static let json = Exporter(name: "json") { plan, posts in
    try encoded(ExportedPlan(plan, posts), pretty: true) + "\n"
  }
}

private struct ExportedPlan: Encodable {
  struct ExportedGoal: Encodable {
    var name: String
    var measure: String?
    var target: Double?
    var by: String?
  }

  struct ExportedPlatform: Encodable {
    var name: String
    var reason: String?
    var limit: Int?
  }

  var version = 1
  var brand: String
  var zone: String
  var handles: [String]
  var domains: [String]
  var team: [String]
  var goals: [ExportedGoal]
  var platforms: [ExportedPlatform]
  var posts: [ExportedPost]

  init(_ plan: Plan, _ posts: [Post]) {
    brand = plan.brand
    zone = plan.zone
    handles = plan.handles
    domains = plan.domains
    team = plan.team
    goals = plan.goals.map {
      ExportedGoal(name: $0.name, measure: $0.measure, target: $0.target, by: $0.by?.description)
    }
    platforms = plan.platforms.map {
      ExportedPlatform(name: $0.platform.rawValue, reason: $0.reason, limit: $0.limit)
    }
    self.posts = posts.map(ExportedPost.init)
  }
}

import Planning

extension Exporter {
  /// `{"version":1,"brand":"Harbour Bakery",…,"posts":[{"id":"k4t9mz",…}]}`: the whole plan as one object. Its fields
  /// have the names that they have in the plan's files; a list that is empty is there too.
  static let json = Exporter(name: "json") { plan, posts in
    try encoded(ExportedPlan(plan, posts), pretty: true) + "\n"
  }
}

private struct ExportedPlan: Encodable {
  var version = 1
  var brand: String
  var alsoCalled: [String]
  var zone: String
  var purpose: String?
  var today: String?
  var handles: [String]
  var domains: [String]
  var team: [String]
  var confidential: [String]
  var goals: [ExportedGoal]
  var audiences: [ExportedAudience]
  var platforms: [ExportedPlatform]
  var mix: String
  var trials: [ExportedTrial]
  var avoidedWords: [ExportedWord]
  var allowances: [ExportedAllowance]
  var posts: [ExportedPost]

  init(_ plan: Plan, _ posts: [Post]) {
    brand = plan.brand
    alsoCalled = plan.alsoCalled
    zone = plan.zone
    purpose = plan.purpose
    today = plan.today?.description
    handles = plan.handles
    domains = plan.domains
    team = plan.team
    confidential = plan.confidential
    goals = plan.goals.map(ExportedGoal.init)
    audiences = plan.audiences.map(ExportedAudience.init)
    platforms = plan.platforms.map(ExportedPlatform.init)
    mix = plan.mix.text
    trials = plan.trials.map { ExportedTrial(from: $0.from.description, ended: $0.ended?.description) }
    avoidedWords = plan.avoidedWords.map { ExportedWord(word: $0.word, use: $0.use) }
    allowances = plan.allowances.map(ExportedAllowance.init)
    self.posts = posts.map { ExportedPost($0, isWhole: true) }
  }
}

private struct ExportedGoal: Encodable {
  struct Figure: Encodable {
    var on: String
    var value: Double
  }

  var name: String
  var measure: String?
  var target: Double?
  var by: String?
  var since: String?
  var progress: [Figure]

  init(_ goal: Goal) {
    name = goal.name
    measure = goal.measure
    target = goal.target
    by = goal.by?.description
    since = goal.since?.description
    progress = goal.progress.map { Figure(on: $0.on.description, value: $0.value) }
  }
}

private struct ExportedAudience: Encodable {
  var name: String
  var wants: String?
  var looks: String?

  init(_ audience: Audience) {
    name = audience.name
    wants = audience.wants
    looks = audience.looks
  }
}

private struct ExportedPlatform: Encodable {
  var name: String
  var reason: String?
  var rhythm: Int?
  var limit: Int?
  var hashtags: Int?
  var links: Int?

  init(_ chosen: ChosenPlatform) {
    name = chosen.platform.rawValue
    reason = chosen.reason
    rhythm = chosen.rhythm
    limit = chosen.limit
    hashtags = chosen.hashtags
    links = chosen.links
  }
}

private struct ExportedTrial: Encodable {
  var from: String
  var ended: String?
}

private struct ExportedWord: Encodable {
  var word: String
  var use: String?
}

private struct ExportedAllowance: Encodable {
  var rule: String
  var post: String?
  var because: String

  init(_ allowance: Allowance) {
    rule = allowance.rule
    post = allowance.post?.description
    because = allowance.because
  }
}

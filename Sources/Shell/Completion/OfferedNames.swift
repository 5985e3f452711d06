import Application
import Planning
import PostText

extension LineCompleter {
  /// What the open plan tells; nil where there is none, or it can't be read.
  func told<Value>(_ ask: (inout OpenPlan) throws -> Value) -> Value? {
    guard var plan = try? session.workspace.openPlan(for: "") else { return nil }
    return try? ask(&plan)
  }

  private var plan: Plan? { told { try $0.contents() } }

  var goals: [Offer] { plan?.goals.map { Offer($0.name.quotedIfNeeded, $0.measure ?? "") } ?? [] }

  var audiences: [Offer] { plan?.audiences.map { Offer($0.name.quotedIfNeeded, $0.wants ?? "") } ?? [] }

  var templates: [Offer] {
    plan?.templates.map { Offer($0.name.quotedIfNeeded, $0.text.firstWords(100)) } ?? []
  }

  var labels: [Offer] { (told { try $0.labels() } ?? []).map { Offer($0.quotedIfNeeded) } }

  var outposts: [Offer] { plan?.outposts.map { Offer($0.name.quotedIfNeeded, $0.place ?? "") } ?? [] }

  var topics: [Offer] { plan?.topics.map { Offer($0.name.quotedIfNeeded) } ?? [] }

  var avoidedWords: [Offer] {
    plan?.avoidedWords.map { Offer($0.word.quotedIfNeeded, $0.use.map { "rather \($0)" } ?? "") } ?? []
  }

  var confidentialTerms: [Offer] { plan?.confidential.map { Offer($0.quotedIfNeeded) } ?? [] }

  var allowedRules: [Offer] { plan?.allowances.map { Offer($0.rule, $0.because) } ?? [] }

  /// The plan's own come first.
  var platforms: [Offer] {
    let own = plan?.platforms.map(\.platform) ?? []
    return (own + Platform.allCases).withoutRepeats.map {
      Offer($0.rawValue, own.contains($0) ? "\($0.name), in the plan" : $0.name)
    }
  }

  var chosenPlatforms: [Offer] { plan?.platforms.map { Offer($0.platform.rawValue, $0.platform.name) } ?? [] }

  /// Those that a post is for.
  func platforms(of post: String) -> [Offer] {
    let posts = told { try $0.recentPosts() } ?? []
    guard let plan, let post = posts.first(where: { $0.id.description.hasPrefix(post.lowercased()) }) else {
      return platforms
    }
    return plan.platforms(of: post).map { Offer($0.rawValue, $0.name) }
  }

  var colleagues: [Offer] { plan?.team.map { Offer($0) } ?? [] }

  var people: [Offer] {
    (told { try $0.knownAccounts() } ?? []).map { Offer($0.handle, $0.platform?.name ?? "") }
  }

  /// Who waits, and who is let be until a day.
  var waitingPeople: [Offer] {
    guard let inbox = told({ try $0.inbox().inbox }) else { return [] }
    return (inbox.waiting + inbox.resting).map { Offer($0.account.handle, $0.first.text ?? "") }
  }

  /// What waits comes first, then what went out, the newest first.
  /// - Parameter out: whether what went out is offered too.
  func posts(out isOutOffered: Bool) -> [Offer] {
    let posts = told { try $0.recentPosts() } ?? []
    let out = posts.filter { $0.state == .out && isOutOffered }.reversed()
    return (posts.filter { $0.state != .out } + out).map {
      Offer($0.id.description, $0.firstWords(100), isKnownByNote: true)
    }
  }
}

import Guidance
import Planning
import PostText

/// Judges each organisation's posts by a model that was fitted without that organisation; only posts whose kind the two
/// readings agree on are judged.
struct KindsLeftOut {
  private(set) var all = KindScore()
  private(set) var organisations: [(name: String, score: KindScore)] = []
  private(set) var platforms: [Platform: KindScore] = [:]

  /// - Parameter folds: in how many parts the organisations are left out; nil for each by itself.
  init(_ posts: [KindPost], folds: Int? = nil) {
    let names = Set(posts.filter { !$0.isMade }.map(\.organisation)).sorted()
    let parts = folds ?? names.count
    for part in 0..<parts {
      let left = Set(names.indices.filter { $0 % parts == part }.map { names[$0] })
      let model = KindFit.model(for: posts.filter { !left.contains($0.organisation) })
      for name in left.sorted() { judge(posts.filter { $0.organisation == name }, name, by: model) }
    }
    organisations.sort { $0.name < $1.name }
  }

  private mutating func judge(_ posts: [KindPost], _ name: String, by model: KindModel) {
    var profile = KindProfile()
    for post in posts { profile.add(post.reading.tokens, in: model.words) }
    var score = KindScore()
    for post in posts where post.isAgreed {
      let judged = softmax(model.scores(of: post.reading, about: profile))
      score.add(post.first, judged: judged, of: name)
      platforms[post.platform, default: KindScore()].add(post.first, judged: judged, of: name)
    }
    organisations.append((name, score))
    all.add(score)
  }
}

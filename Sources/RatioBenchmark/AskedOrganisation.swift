import Guidance
import KindFitting
import Planning

/// An organisation that the model was not fitted to, as a plan whose manager answers the planner's questions.
struct AskedOrganisation {
  private(set) var posts: [Post]
  private let truth: [PostID: Kind]
  private let names: OwnNames
  private let model: KindModel
  private(set) var answers = 0
  private var known: [KnownPost] = []

  var name: String
  var platform: String { posts.first?.platforms.first?.rawValue ?? "" }

  /// - Parameter posts: all of one organisation; only those whose kind is agreed on are judged.
  init(_ posts: [KindPost], model: KindModel) {
    name = posts.first?.organisation ?? ""
    names = posts.first?.names ?? OwnNames(brand: "")
    self.model = model
    var truth: [PostID: Kind] = [:]
    self.posts = posts.enumerated().compactMap { index, post in
      guard let id = PostID("post-\(index)") else { return nil }
      truth[id] = post.isAgreed ? Kind.allCases[post.first] : nil
      return Post(id: id, text: post.text, platforms: [post.platform], state: .out)
    }
    self.truth = truth
    judge()
  }

  private mutating func judge() {
    let table = LearnedTable(of: posts, names: names, model: model)
    let judge = Judge(names: names, learned: [table], model: model)
    known = posts.map { KnownPost($0, judge) }.filter { truth[$0.post.id] != nil }
  }

  private var likely: LikelyMix { LikelyMix(.twentyToOne, of: known, answers: Double(answers)) }

  /// The manager answers so many of the planner's questions, the first first.
  mutating func ask(_ count: Int) {
    for _ in 0..<count {
      let standing = MixStanding(.twentyToOne, Tally(known.map(\.kind)))
      guard let asked = UnsureKinds(standing, likely).posts.first else { return }
      answer([asked.post.post.id])
    }
  }

  /// The manager says so many kinds at random.
  mutating func askAtRandom(_ count: Int) {
    var dice = Dice(state: 13)
    answer(Set(known.filter { $0.kinds != nil }.map(\.post.id).shuffled(using: &dice).prefix(count)))
  }

  private mutating func answer(_ ids: Set<PostID>) {
    for index in posts.indices where ids.contains(posts[index].id) {
      posts[index].kind = truth[posts[index].id]
    }
    answers += ids.count
    judge()
  }

  /// How well the rest is judged.
  var score: KindScore {
    var score = KindScore()
    for post in known {
      guard let kinds = post.kinds, let truth = truth[post.post.id] else { continue }
      score.add(truth.place, judged: Kind.allCases.map { kinds[$0] }, of: name)
    }
    return score
  }

  var agreed: Int { known.count }

  /// Whether the true figures lie in their ranges, and how wide the wider one is beside all posts.
  var range: (holds: Bool, width: Double) {
    let likely = likely
    let truth = Tally(known.compactMap { self.truth[$0.post.id] })
    return (
      likely.others.contains(truth.others) && likely.aboutUs.contains(truth.aboutUs),
      Double(max(likely.others.count, likely.aboutUs.count) - 1) / Double(max(1, known.count))
    )
  }
}

/// The same numbers at each run (SplitMix64, Steele et al. 2014).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

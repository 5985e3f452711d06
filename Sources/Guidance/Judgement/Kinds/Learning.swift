import Planning
import PostText

extension LearnedTable {
  /// What posts of a plan teach: what the plan posts about by those that went out, and the kinds that the manager said.
  /// - Parameter key: tells the table from those of other posts.
  public init(of posts: [Post], names: OwnNames, key: UInt64 = 0) {
    self.init(of: posts, names: names, key: key, model: .fitted)
  }

  /// What they teach a judge that goes by another model.
  package init(of posts: [Post], names: OwnNames, key: UInt64 = 0, model: KindModel) {
    let judge = Judge(names: names)
    var profile = KindProfile()
    // What a post is by its form, such as an answer, says nothing of its words: an archive has a thousand answers, and each
    // word in them would be one of talk.
    var said: [(post: Post, wording: Wording, reading: KindReading)] = []
    for post in posts where post.isLearnedFrom {
      let wording = Wording(post.text, entities: (post.platforms.first ?? .x).entities(in: post.text))
      let reading = post.managersKind == nil ? nil : judge.kindReading(wording)
      if post.state == .out { profile.add(reading?.tokens ?? judge.kindTokens(wording), in: model.words) }
      if let reading { said.append((post, wording, reading)) }
    }
    let last = said.compactMap { $0.post.at?.day }.max()
    var learned = LearnedKinds()
    for (post, wording, reading) in said {
      guard let kind = post.managersKind else { continue }
      let age = last.flatMap { last in post.at.map { last - $0.day } } ?? 0
      let kinds = KindProbabilities(scores: model.scores(of: reading, about: profile))
      learned.learn(kind, of: PlanFeatures(wording), judged: kinds, weight: Lessons.weight(ofAge: age))
    }
    self.init(
      learned, profile: profile, lastDay: last?.number ?? 0, key: key,
      content: Self.content(of: posts, names: names))
  }

  /// Tells what posts teach from what others do. Much of a post may change without teaching anything else.
  public static func content(of posts: [Post], names: OwnNames) -> UInt64 {
    posts.filter(\.isLearnedFrom).reduce(key(names: names, posts: 0)) {
      hash, post in
      [
        post.text.utf8.stableHash(), UInt64((post.platforms.first ?? .x).place), post.state == .out ? 1 : 0,
        UInt64(post.managersKind.map { $0.place + 1 } ?? 0),
        UInt64(bitPattern: Int64(post.at?.day.number ?? .min)),
      ].reduce(hash, KindTokens.hash)
    }
  }

  /// Another one each time when other posts teach, or they teach otherwise: tables that were kept are then made anew.
  private static let reckoning: UInt64 = 2

  /// The key of a table that is made of a plan's posts by this program's model.
  /// - Parameter posts: tells what they are, such as the times of the files that hold them.
  public static func key(names: OwnNames, posts: UInt64) -> UInt64 {
    var hash = KindTokens.hash(posts, Self.reckoning)
    for number in KindModel.fitted.start + KindModel.fitted.usualProfile {
      hash = KindTokens.hash(hash, number.bitPattern)
    }
    let names =
      [names.brand] + names.alsoCalled + ["@"] + names.handles + ["/"] + names.domains + ["&"] + names.team
    for name in names {
      for byte in name.utf8 { hash = KindTokens.hash(hash, UInt64(byte)) }
      hash = KindTokens.hash(hash, 0)
    }
    return hash
  }
}

extension Post {
  /// Whether it tells what the plan posts about, or of what kind a post is.
  fileprivate var isLearnedFrom: Bool { state == .out || managersKind != nil }
}

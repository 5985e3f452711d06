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
    let read = posts.map { post in
      let wording = Wording(post.text, entities: (post.platforms.first ?? .x).entities(in: post.text))
      return (post: post, wording: wording, reading: judge.kindReading(wording))
    }
    var profile = KindProfile()
    for one in read where one.post.state == .out { profile.add(one.reading.tokens, in: model.words) }
    // What a post is by its form, such as an answer, says nothing of its words: an archive has a thousand answers, and each
    // word in them would be one of talk.
    let said = read.filter { $0.post.managersKind != nil }
    let last = said.compactMap { $0.post.at?.day }.max()
    var learned = LearnedKinds()
    for (post, wording, reading) in said {
      guard let kind = post.managersKind else { continue }
      let age = last.flatMap { last in post.at.map { last - $0.day } } ?? 0
      let kinds = KindProbabilities(scores: model.scores(of: reading, about: profile))
      learned.learn(kind, of: PlanFeatures(wording), judged: kinds, weight: Lessons.weight(ofAge: age))
    }
    self.init(learned, profile: profile, lastDay: last?.number ?? 0, key: key)
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

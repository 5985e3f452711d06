import Planning
import PostText

extension LearnedTable {
  /// What posts of a plan teach: what the plan posts about by those that went out, and the kinds that the manager said.
  /// - Parameters:
  ///   - key: tells the table from those of other posts.
  ///   - content: that of the posts, where it is known.
  ///   - readings: what was read of some posts before, by a judge of these names.
  package init(
    of posts: [Post], names: OwnNames, key: UInt64 = 0, content: UInt64? = nil, readings: PostReadings? = nil,
    model: KindModel = .fitted
  ) {
    let content = content ?? Self.content(of: posts, names: names)
    let judge = Judge(names: names, readings: readings, model: model)
    var profile = KindProfile()
    // What a post is by its form, such as an answer, says nothing of its words: an archive has a thousand answers, and each
    // word in them would be one of talk.
    var said: [(post: Post, kind: Kind, reading: PostReading)] = []
    for post in posts where post.isLearnedFrom {
      let reading = judge.reading(of: post)
      if post.state == .out { profile.add(reading.profile) }
      if let kind = post.managersKind { said.append((post, kind, reading)) }
    }
    let last = said.compactMap { $0.post.at?.day }.max()
    var learned = LearnedKinds()
    for (post, kind, reading) in said {
      let age = last.flatMap { last in post.at.map { last - $0.day } } ?? 0
      let judged = KindProbabilities(scores: model.scores(reading.scores, about: profile))
      learned.learn(kind, of: reading.features, judged: judged, weight: Lessons.weight(ofAge: age))
    }
    self.init(learned, profile: profile, lastDay: last?.number ?? 0, key: key, content: content)
  }

  /// Tells what posts teach from what others do. Much of a post may change without teaching anything else.
  package static func content(of posts: [Post], names: OwnNames) -> UInt64 {
    var hash = key(names: names, posts: 0)
    for post in posts where post.isLearnedFrom {
      for number in [
        post.text.utf8.stableHash(), UInt64(post.readingPlatform.place), post.state == .out ? 1 : 0,
        UInt64(post.managersKind.map { $0.place + 1 } ?? 0),
        UInt64(bitPattern: Int64(post.at?.day.number ?? .min)),
      ] { hash = KindTokens.hash(hash, number) }
    }
    return hash
  }

  /// Another one each time when other posts teach, or they teach otherwise: tables that were kept are then made anew.
  private static let reckoning: UInt64 = 3

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

/// Posts with what goes on with them: a reply to oneself is a part of a post, not another post.
struct XThreads {
  private(set) var firsts: [(tweet: Tweet, parts: [Tweet])] = []
  private(set) var parts = 0

  /// - Parameter isOwn: whether one goes on with a thread, given where the ids stand.
  init(_ tweets: [Tweet], isOwn: (Tweet, [UInt64: Int]) -> Bool) {
    let tweets = tweets.sorted { $0.id < $1.id }
    let ids = Dictionary(tweets.indices.map { (tweets[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    // Where each one's thread stands among the firsts; nil where its beginning is gone.
    var places = [Int?](repeating: nil, count: tweets.count)
    for index in tweets.indices {
      let tweet = tweets[index]
      if isOwn(tweet, ids) {
        parts += 1
        let before = tweet.repliedID.flatMap { ids[$0] }
        guard let before, before < index, let place = places[before] else { continue }
        places[index] = place
        firsts[place].parts.append(tweet)
      } else {
        places[index] = firsts.count
        firsts.append((tweet, []))
      }
    }
  }
}

/// How long people waited for the first answer of those who got one. It flatters by itself: those who still wait are no
/// part of it, and are to be told beside it.
public struct FirstResponses: Hashable, Sendable {
  /// In minutes, the quickest first.
  public let minutes: [Int]

  /// - Parameters:
  ///   - replies: answers that name what they answer.
  ///   - heard: what came in, in which these are looked for.
  public init(_ replies: some Sequence<Engagement>, to heard: some Sequence<Heard>) {
    let times = Dictionary(heard.map { ($0.id, $0.at) }) { first, _ in first }
    minutes = replies.compactMap { reply in
      reply.on.flatMap { times[$0] }.map { max(0, reply.at.minutes(since: $0)) }
    }.sorted()
  }

  public var median: Int? {
    guard !minutes.isEmpty else { return nil }
    let middle = minutes.count / 2
    return minutes.count.isMultiple(of: 2) ? (minutes[middle - 1] + minutes[middle]) / 2 : minutes[middle]
  }

  public var slowest: Int? { minutes.last }
}

extension Moment {
  /// Minutes from an earlier moment to this one, by the clock.
  public func minutes(since earlier: Moment) -> Int { (day - earlier.day) * 1440 + minute - earlier.minute }
}

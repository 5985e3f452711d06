import Planning
import PostText

/// What stands around a draft. A text without a date comes after all that is out, and before what is scheduled.
extension Draft {
  /// The day on which it goes or went out, or may go out.
  var day: Day { at?.day ?? context.day }

  private var neighbours: Neighbours { context.neighbours }

  /// Indices of the neighbours before it, the latest first.
  var earlier: LazyFilterSequence<ReversedCollection<Range<Int>>> {
    let end = at.map { neighbours.count(before: $0, id) } ?? neighbours.posts.count
    let isDated = at != nil
    let outlines = neighbours.outlines
    return (0..<end).reversed().lazy.filter { isDated || outlines[$0].isOut }
  }

  func isItself(_ index: Int) -> Bool { id != nil && neighbours.posts[index].post.id == id }

  /// Whether a neighbour is before it, by its index, or, where the draft has no date, scheduled.
  func isEarlier(_ index: Int) -> Bool {
    guard let at else { return !isItself(index) }
    return index < neighbours.count(before: at, id)
  }

  /// Whether a neighbour is out or scheduled within so many days that end with the draft's.
  func isWithin(_ days: Int, _ index: Int) -> Bool {
    neighbours.outlines[index].day > day - days
  }

  var isReply: Bool { kind == .talk && fingerprint.opensWithAccount }

  /// Whether those who read the draft saw a neighbour: it was no reply, and went to one of the draft's platforms.
  func isSeenWith(_ index: Int) -> Bool {
    guard !isReply, !neighbours.outlines[index].isReply else { return false }
    let others = neighbours.posts[index].post.places
    return platforms.isEmpty || others.isEmpty || platforms.contains(where: others.contains)
  }

  /// How nearly a neighbour says the same; nil when it doesn't.
  func nearness(of index: Int) -> Fingerprint.Nearness? {
    fingerprint.nearness(to: neighbours.fingerprints[index])
  }

  /// Indices of the posts before it that led its readers to a page, in order.
  func earlierPosts(leadingTo page: LinkPage) -> [Int] {
    neighbours.leading(to: page).filter { isEarlier($0) && isWithin(Self.memory, $0) && isSeenWith($0) }
  }

  /// How many days readers are thought to remember a post.
  static let memory = 28
}

extension KnownPost {
  /// `“The first words…” (offer) went out Tue 10 Nov`, or `is scheduled for Tue 10 Nov`.
  var inWords: String { "\(quoted) (\(kind.rawValue)) \(whenInWords)" }

  /// `“The first words…”`
  var quoted: String { "“\(post.firstWords(40))”" }

  /// `went out Tue 10 Nov`, or `is scheduled for Tue 10 Nov`.
  var whenInWords: String { (post.state == .out ? "went out " : "is scheduled for ") + date }

  /// `Tue 10 Nov`
  var date: String { post.at?.day.spoken ?? "" }
}

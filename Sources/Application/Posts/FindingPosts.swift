import Planning
import Storage

extension PlanBook {
  /// How many weeks back a post is looked for first.
  private static let recentWeeks = 8

  /// What can be asked for by a few letters: drafts, what is scheduled, and the last weeks; of a plan whose archive ended long
  /// ago, its last ones.
  mutating func recentPosts(today: Day) throws -> [Post] {
    let recent = try weeks(from: Week(of: today) - Self.recentWeeks)
    let shown = try recent.isEmpty ? weeks().suffix(Self.recentWeeks) : recent[...]
    return drafts() + shown.flatMap { page($0).posts }
  }

  /// Every post there is, oldest first, drafts last.
  mutating func allPosts() throws -> [Post] {
    try weeks().flatMap { page($0).posts } + drafts()
  }

  mutating func takenIDs(today: Day) throws -> Set<PostID> {
    Set(try recentPosts(today: today).map(\.id))
  }

  /// The post whose id begins as typed. Recent posts are asked first; where an imported id may be meant, which can be
  /// the beginning of another, all are.
  /// - Throws: `Problem` when there is none, or more than one.
  mutating func find(_ word: String, today: Day) throws -> Post {
    let typed = word.lowercased()
    let recent = try recentPosts(today: today)
    if let post = try Self.exactly(typed, among: recent) { return post }
    if PostID.looksLikeOne(typed), let post = try Self.only(typed, among: recent) { return post }
    let all = try allPosts()
    if let post = try Self.exactly(typed, among: all) { return post }
    if let post = try Self.only(typed, among: all) { return post }
    // Where a file can't be read, the post may be in there.
    if let problem = problems.first { throw problem }
    throw Problem(
      .unknownPost, "There is no post “\(word.firstWords(24))”.",
      hint: nearest(to: typed, among: recent.map(\.id.description)).map { "Did you mean: \($0)" }
        ?? "See what there is with: list")
  }

  /// - Throws: `Problem` when two posts bear the id, as a merge by hand may leave them.
  private static func exactly(_ typed: String, among posts: [Post]) throws -> Post? {
    let matches = posts.filter { $0.id.description == typed }
    guard matches.count > 1 else { return matches.first }
    let places = matches.map { post in
      "“\(post.firstWords(24))” (\(post.at.map { "week \(Week(of: $0.day))" } ?? "a draft"))"
    }
    throw Problem(
      .doubledPost, "\(matches.count) posts bear the id \(typed): \(places.joined(separator: ", ")).",
      hint: "Have one of them given another id with: doctor --mend")
  }

  private static func only(_ typed: String, among posts: [Post]) throws -> Post? {
    let matches = typed.isEmpty ? [] : posts.filter { $0.id.description.hasPrefix(typed) }
    guard matches.count > 1 else { return matches.first }
    let few = matches.prefix(4).map { "\($0.id) (“\($0.firstWords(24))”)" }
    let more = matches.count > 4 ? ", and \(matches.count - 4) more" : ""
    throw Problem(
      .ambiguousPost, "“\(typed)” could be \(few.joined(separator: ", "))\(more).",
      hint: "Type one letter more of the one you mean.")
  }
}

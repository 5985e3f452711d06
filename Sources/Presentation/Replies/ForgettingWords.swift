import Planning

extension ForgottenMentions {
  /// `9 events, 2 posts (note, text 2), goal`, before it is done.
  public var summary: String {
    let posts = posts.isEmpty ? nil : "\(posts.count.of("post"))\(parts)"
    let noted = notes.map { "what is noted of \($0)" }
    return ([events.of("event"), posts, noted].compactMap(\.self) + other).joined(separator: ", ")
  }

  /// What was done.
  var sentence: String {
    let passed = "\(events.of("event")) \(events.form("is", "are")) counted on under no name"
    let texts = "\(posts.count.of("post")) of ours \(posts.count.form("says", "say")) @someone\(parts)"
    let also = other.isEmpty ? "" : " @someone stands elsewhere too: \(other.joined(separator: ", "))."
    let gone = notes.map { " What was noted of \($0) is gone." } ?? ""
    return "They are forgotten: \(passed), and \(texts).\(also)\(gone)"
  }

  /// Which fields of the posts, where it is not their text alone.
  private var parts: String {
    Set(fields.keys).isSubset(of: ["text"]) ? "" : " (\(Self.counted(fields).joined(separator: ", ")))"
  }

  private var notes: String? { accounts == 0 ? nil : accounts.of("account") }
  private var other: [String] { Self.counted(elsewhere) }

  /// What the files' records call otherwise than people do.
  private static let names = [
    "heard": "words of others", "done": "words to others", "person": "notes on others", "answer": "interview",
  ]

  private static func counted(_ counts: [String: Int]) -> [String] {
    counts.sorted { $0.key < $1.key }.map { noun, count in
      let name = names[noun] ?? noun
      return count == 1 ? name : "\(name) \(count)"
    }
  }
}

extension StrayMention {
  /// Of how many it is said what to do with each.
  private static let told = 5

  static func sentences(_ all: [StrayMention]) -> [String] {
    let more = all.count - told
    return all.prefix(told).map(\.sentence)
      + (more > 0 ? ["So \(more.form("does", "do")) \(more.of("file")) more in the plan's folder."] : [])
  }

  private var sentence: String {
    let what =
      isInName
      ? "bears their name and is left as it is" : "is no file of the plan's own and still names them"
    return "\(file) \(what). \(advice)"
  }
}

import Planning
import PostText

extension ArchiveImporter {
  /// X: `data/tweets.js` and its further parts; before 2022 `data/tweet.js`.
  static let x = ArchiveImporter(
    name: "x", title: "an X archive", lookedFor: "data/tweets.js",
    reads: { XFile(named: $0) != nil }, recognizes: { XFile($0) != nil },
    read: { reader in
      var archive = XArchive()
      for name in reader.names { try archive.read(name, &reader) }
      if !archive.hasTweets { try reader.refuse(lacking: "data/tweets.js") }
      return archive.posts
    })
}

/// What a file of an X archive holds.
private enum XFile {
  case manifest, account, tweets, notes

  /// - Parameter name: with the folders that lead to it.
  init?(named name: String) {
    let parts = name.split(separator: "/")
    let isInPlace = parts.count == 1 || parts.dropLast().last == "data"
    guard isInPlace, let file = parts.last, file.hasSuffix(".js"), file.count > 3 else {
      return nil
    }
    let stem = String(file.dropLast(3)).split(separator: "-part", maxSplits: 1)[0]
    switch stem {
    case "manifest": self = .manifest
    case "account": self = .account
    case "tweet", "tweets": self = .tweets
    case "note-tweet": self = .notes
    default: return nil
    }
  }

  /// By what stands in it, whatever it is called.
  init?(_ beginning: FileBeginning) {
    if beginning.begins(with: "window.__THAR_CONFIG") {
      self = .manifest
    } else if beginning.begins(with: "window.YTD.account.part") {
      self = .account
    } else if beginning.begins(with: "window.YTD.tweet.part")
      || beginning.begins(with: "window.YTD.tweets.part")
    {
      self = .tweets
    } else if beginning.begins(with: "window.YTD.note_tweet.part") {
      self = .notes
    } else {
      return nil
    }
  }
}

/// The rows of an X archive as they come in; what they are to each other is known at the end.
private struct XArchive {
  private var tweets: [Tweet] = []
  private var notes: [Int: [XNote]] = [:]
  private var ownID: UInt64?
  private var ownName: String?
  private var displayName = ""
  private var deleted = 0
  private var problems: [RowProblem] = []
  private var rows = 0
  private(set) var hasTweets = false

  mutating func read(_ name: String, _ reader: inout ArchiveReader) throws {
    let file = try file(name, reader)
    if (file ?? XFile(named: name)) == .tweets { hasTweets = true }
    switch file {
    case .manifest: note(manifest: try reader.json(of: name))
    case .account: try reader.eachElement(of: name) { note(account: $0["account"]) }
    case .notes: try reader.eachElement(of: name) { note($0["noteTweet"]) }
    case .tweets:
      try reader.eachElement(of: name, without: Tweet.unwanted) { note(tweet: $0["tweet"]) }
    case nil: try reader.refuse(name, lacking: "nothing of X's")
    }
  }

  /// By its name where it is a list without the script's assignment before it, as other programs leave it.
  private func file(_ name: String, _ reader: ArchiveReader) throws -> XFile? {
    let beginning = try reader.beginning(of: name)
    return XFile(beginning) ?? (beginning.begins(with: "[") ? XFile(named: name) : nil)
  }

  /// It says whose the archive is, and how many rows stand in files that are not opened.
  private mutating func note(manifest: JSON) {
    let user = manifest["userInfo"]
    if ownID == nil { ownID = user["accountId"].text.flatMap { UInt64($0) } }
    if ownName == nil { ownName = user["userName"].words }
    if displayName.isEmpty { displayName = user["displayName"].text ?? "" }
    for file in manifest["dataTypes"]["deletedTweets"]["files"].elements { deleted += file["count"].int ?? 0 }
  }

  private mutating func note(account: JSON) {
    ownID = account["accountId"].text.flatMap { UInt64($0) } ?? ownID
    ownName = account["username"].words ?? ownName
    displayName = account["accountDisplayName"].words ?? displayName
  }

  private mutating func note(_ note: JSON) {
    guard let written = XNote(note) else { return }
    notes[written.at, default: []].append(written)
  }

  private mutating func note(tweet: JSON) {
    rows += 1
    do {
      tweets.append(try Tweet(tweet, row: rows))
    } catch {
      if let problem = error as? RowProblem { problems.append(problem) }
    }
  }

  var posts: ArchivedPosts {
    var all = ArchivedPosts(format: "x")
    all.account = ownName.map { ArchivedAccount(handle: "@\($0)", name: displayName, platform: .x) }
    all.leftOut.deleted = deleted
    all.problems = problems
    let threads = XThreads(lastOfEachEdit, isOwn: isOwnReply)
    all.leftOut.parts = threads.parts
    all.rows.reserveCapacity(threads.firsts.count)
    for (tweet, parts) in threads.firsts {
      guard var row = row(tweet) else {
        all.leftOut.withoutWords += 1
        continue
      }
      row.parts = parts.map { words(of: $0) }.filter { !$0.isEmpty }
      all.rows.append(row)
    }
    return all
  }

  /// Each edit is a row of its own; the last one counts.
  private var lastOfEachEdit: [Tweet] {
    var last: [UInt64: UInt64] = [:]
    for tweet in tweets { last[tweet.firstID] = max(last[tweet.firstID] ?? 0, tweet.id) }
    return tweets.filter { last[$0.firstID] == $0.id }
  }

  /// Whether a reply goes on with a thread of one's own. `ids` are those of the archive: where nobody says whose it is,
  /// what answers one of them does.
  private func isOwnReply(_ tweet: Tweet, ids: [UInt64: Int]) -> Bool {
    guard let replied = tweet.repliedID else { return false }
    guard let ownID, let user = tweet.repliedUser else { return ids[replied] != nil }
    return user == ownID
  }

  private func isOwn(_ name: String) -> Bool { ownName.map { $0.lowercased() == name.lowercased() } ?? false }

  /// - Returns: nil where it has no words.
  private func row(_ tweet: Tweet) -> PostRow? {
    let text = words(of: tweet)
    guard text.contains(where: { !$0.isWhitespace }), !tweet.isShortLinksAlone(text) else { return nil }
    let form = form(of: tweet)
    let owner = ownName ?? "i/web"
    return PostRow(
      text, number: tweet.row, at: tweet.at, on: .x, source: "x:\(tweet.firstID)",
      url: "https://x.com/\(owner)/status/\(tweet.id)", kind: form.kind,
      with: form.with.map { ["@\($0)"] } ?? [],
      replyTo: tweet.repliedID.map { "https://x.com/\(tweet.repliedName ?? "i/web")/status/\($0)" })
  }

  /// What its form says for sure, and whom it is with.
  private func form(of tweet: Tweet) -> (kind: Kind?, with: String?) {
    if let boosted = tweet.boosted { return isOwn(boosted) ? (.story, nil) : (.boost, boosted) }
    if let user = tweet.repliedUser, user != ownID { return (.talk, tweet.repliedName) }
    if tweet.repliedID != nil, tweet.repliedUser == nil { return (.talk, tweet.repliedName) }
    if let quoted = tweet.quoted { return isOwn(quoted) ? (.story, nil) : (.share, quoted) }
    return (nil, nil)
  }

  /// The whole text, which for one over 280 letters stands in another file, under the same second.
  private func words(of tweet: Tweet) -> String {
    guard let sameSecond = notes[tweet.at], !sameSecond.isEmpty else { return tweet.text }
    let beginning = tweet.text.prefix(60)
    return
      (sameSecond.first { $0.text.hasPrefix(beginning) }
      ?? (sameSecond.count == 1 && tweet.isCut ? sameSecond[0] : nil))?
      .text ?? tweet.text
  }
}

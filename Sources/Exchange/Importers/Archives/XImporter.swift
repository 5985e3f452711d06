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
    case .tweets: try reader.eachElement(of: name) { note(tweet: $0["tweet"]) }
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
    let threads = Threads(lastOfEachEdit, isOwn: isOwnReply)
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

/// A post that is longer than 280 letters. It shares no id with the one that it is the whole of.
private struct XNote {
  var text: String
  var at: Int

  init?(_ note: JSON) {
    guard let text = note["core"]["text"].words, let at = note["createdAt"].text.flatMap(isoInstant) else {
      return nil
    }
    let links = note["core"]["urls"].elements.compactMap { url -> (String, String)? in
      guard let short = url["shortUrl"].words, let whole = url["expandedUrl"].words else { return nil }
      return (short, whole)
    }
    self.text = links.reduce(text) { $0.replacing($1.0, with: $1.1) }
    self.at = at
  }
}

/// What is needed of a row.
private struct Tweet {
  var row: Int
  var id: UInt64
  /// Of the first version, where it was edited.
  var firstID: UInt64
  var at: Int
  var text: String
  /// Whether the text ends where X has cut it.
  var isCut: Bool
  var repliedID: UInt64?
  var repliedUser: UInt64?
  var repliedName: String?
  /// Whose post it passes on.
  var boosted: String?
  /// Whose post it quotes.
  var quoted: String?

  init(_ tweet: JSON, row: Int) throws {
    guard let id = tweet["id_str"].text.flatMap({ UInt64($0) }), let written = tweet["full_text"].text else {
      throw RowProblem(.badJSON, row, "it is no post of X's")
    }
    guard let at = XTime.instant(tweet["created_at"].text ?? "") else {
      throw RowProblem(
        .badTime, row, "“\((tweet["created_at"].text ?? "").firstWords(40))” is no time of X's")
    }
    (self.row, self.id, self.at) = (row, id, at)
    let edits = [tweet["edit_info"]["initial"], tweet["edit_info"]["edit"]["editControlInitial"]]
    firstID =
      edits.flatMap { $0["editTweetIds"].elements }.compactMap { $0.text.flatMap { UInt64($0) } }.first ?? id
    isCut = written.contains("…")
    text = Self.plain(written, tweet["entities"], tweet["extended_entities"])
    repliedID = tweet["in_reply_to_status_id_str"].text.flatMap { UInt64($0) }
    repliedUser = tweet["in_reply_to_user_id_str"].text.flatMap { UInt64($0) }
    repliedName = tweet["in_reply_to_screen_name"].words ?? Self.name(of: repliedUser, tweet)
    boosted = written.hasPrefix("RT @") ? Self.boosted(tweet) : nil
    quoted = tweet["entities"]["urls"].elements.last?["expanded_url"].text.flatMap(Self.quoted)
  }

  private static func name(of user: UInt64?, _ tweet: JSON) -> String? {
    guard let user = user.map(String.init) else { return nil }
    return tweet["entities"]["user_mentions"].elements.first { $0["id_str"].text == user }?["screen_name"]
      .words
  }

  /// Whoever is named behind `RT `.
  private static func boosted(_ tweet: JSON) -> String? {
    tweet["entities"]["user_mentions"].elements.first { $0["indices"].elements.first?.text == "3" }?[
      "screen_name"
    ].words
  }

  /// Links whole, without those to one's own pictures, and with the letters that HTML wants escaped.
  private static func plain(_ written: String, _ entities: JSON, _ extended: JSON) -> String {
    var text = written
    for url in entities["urls"].elements {
      if let short = url["url"].words, let whole = url["expanded_url"].words, short != whole {
        text = text.replacing(short, with: whole)
      }
    }
    for media in entities["media"].elements + extended["media"].elements {
      if let short = media["url"].words { text = text.replacing(short, with: "") }
    }
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text.withoutBlanksAtEnd }
    text = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return text.withoutBlanksAtEnd
  }

  /// The name in `https://x.com/NAME/status/1`; nil for any other address.
  private static func quoted(_ address: String) -> String? {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 6, parts[0] == "https:" || parts[0] == "http:", parts[4] == "status",
      ["x.com", "twitter.com", "www.x.com", "www.twitter.com", "mobile.twitter.com"].contains(parts[2]),
      parts[5].first?.isNumber == true
    else { return nil }
    return String(parts[3])
  }

  /// Whether it says nothing but `https://t.co/…`, which are links to pictures.
  func isShortLinksAlone(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).allSatisfy { $0.hasPrefix("https://t.co/") }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    guard let last = last, last.isWhitespace else { return self }
    return String(self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)])
  }
}

/// Posts with what goes on with them: a reply to oneself is a part of a post, not another post.
private struct Threads {
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

/// `Wed Apr 09 14:56:43 +0000 2025`, which is always UTC.
enum XTime {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// - Returns: seconds since 1970-01-01 00:00 UTC; nil where it is no time.
  static func instant(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, let month = months.firstIndex(where: { $0 == parts[1] }),
      let number = Int(parts[2]),
      let year = Int(parts[5]), let day = Day(year: year, month: month + 1, day: number)
    else { return nil }
    let clock = parts[3].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    return day.number * 86400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }
}

import Planning

/// A post that is longer than 280 letters. It shares no id with the one that it is the whole of.
struct XNote {
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
    self.text = links.reduce(text) { $0.replacingBytes(of: $1.0, with: $1.1) }
    self.at = at
  }
}

/// What is needed of a row.
struct Tweet {
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

  /// What a row has beside, which is half of it.
  static let unwanted: Set<String> = [
    "sizes", "video_info", "additional_media_info", "display_text_range", "hashtags", "symbols", "source",
    "lang",
    "media_url", "media_url_https", "display_url", "favorite_count", "retweet_count", "truncated",
    "retweeted",
    "favorited", "possibly_sensitive", "editableUntil", "editsRemaining", "isEditEligible", "id",
  ]

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
    isCut = written.holdsBytes(of: "…")
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
        text = text.replacingBytes(of: short, with: whole)
      }
    }
    for media in entities["media"].elements + extended["media"].elements {
      if let short = media["url"].words { text = text.replacingBytes(of: short, with: "") }
    }
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text.withoutBlanksAtEnd }
    for (escaped, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      text = text.replacingBytes(of: escaped, with: letter)
    }
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
    let short = "https://t.co/".utf8
    // Most begin with a word, and need no parting.
    guard text.utf8.drop(while: { $0 <= 0x20 }).starts(with: short) else { return false }
    return text.utf8.split { $0 <= 0x20 }.allSatisfy { $0.starts(with: short) }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    guard let last = last, last.isWhitespace else { return self }
    return String(self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)])
  }
}

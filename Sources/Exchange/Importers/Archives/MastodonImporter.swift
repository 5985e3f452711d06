import Planning
import PostText

extension ArchiveImporter {
  /// Mastodon's archive: `outbox.json`, and `actor.json` beside it.
  static let mastodon = ArchiveImporter(
    name: "mastodon", title: "a Mastodon archive", lookedFor: "outbox.json",
    reads: { name in
      let file = name.split(separator: "/").last
      return file == "outbox.json" || file == "actor.json"
    },
    recognizes: { file in
      file.begins(with: "{")
        && (file.name == "outbox.json" || file.holds("\"orderedItems\"")
          || file.holds("\"OrderedCollection\""))
    },
    read: { reader in
      var outbox = Outbox()
      var hasOutbox = false
      for name in reader.names.sorted(by: {
        ($0.hasSuffix("actor.json") ? 0 : 1) < ($1.hasSuffix("actor.json") ? 0 : 1)
      }) {
        if name.hasSuffix("actor.json") {
          outbox.note(actor: try reader.json(of: name))
        } else {
          // Archives of 2024 have an empty list before the full one.
          hasOutbox = true
          outbox.read(try reader.elements(of: name, under: ["orderedItems"]))
        }
      }
      if !hasOutbox { try reader.refuse(lacking: "outbox.json") }
      return outbox.posts
    })
}

/// The rows of an outbox.
private struct Outbox {
  private var all = ArchivedPosts(format: "mastodon")
  private var rows = ThreadedRows()
  private var actor: Actor?
  /// The full names of accounts by their addresses, as mentions anywhere in the outbox give them.
  private var names: [String: String] = [:]

  mutating func note(actor json: JSON) { actor = Actor(json) }

  mutating func read(_ items: [JSON]) {
    if actor == nil { actor = items.lazy.compactMap { $0["actor"].words }.first.map { Actor(id: $0) } }
    for item in items { noteNames(item["object"]["tag"].elements) }
    for (index, item) in items.enumerated() { read(item, row: index + 1) }
  }

  private mutating func noteNames(_ tags: [JSON]) {
    for tag in tags where tag["type"].text == "Mention" {
      if let address = tag["href"].words, let name = fullName(tag) { names[address] = name }
    }
  }

  /// Somebody on one's own server is named without it.
  private func fullName(_ mention: JSON) -> String? {
    guard let name = mention["name"].words else { return nil }
    return name.dropFirst().contains("@") ? name : "\(name)@\(actor?.host ?? "")"
  }

  private mutating func read(_ item: JSON, row: Int) {
    let object = item["object"]
    guard let at = (item["published"].text ?? object["published"].text).flatMap(isoInstant) else {
      return all.problems.append(RowProblem(.badTime, row, "it has no time"))
    }
    switch item["type"].text {
    case "Announce": boost(item, at: at, row: row)
    case "Create": post(object, item, at: at, row: row)
    default: break
    }
  }

  private mutating func boost(_ item: JSON, at: Int, row: Int) {
    guard let address = item["object"].words ?? item["object"]["id"].words else { return }
    let author = item["cc"].list.first { !$0.isPublicAddress && !$0.hasSuffix("/followers") }
    let isOwn = isOwn(address) || author == actor?.id
    let name = isOwn ? nil : name(of: author, post: address)
    var boost = PostRow(
      address, number: row, at: at, on: .mastodon, source: "mastodon:\(item["id"].words ?? address)",
      url: address,
      kind: isOwn ? .story : .boost)
    boost.with = name.map { [$0] } ?? []
    rows.add(boost, key: item["id"].words ?? address)
  }

  private func isOwn(_ address: String) -> Bool { actor?.owns(address) == true }

  /// From the account's address, which for accounts since 2025 holds a number and no name.
  private func name(of author: String?, post: String) -> String? {
    if let author, let name = names[author] { return name }
    return AccountAddress.name(author ?? "") ?? AccountAddress.name(post)
  }

  private mutating func post(_ object: JSON, _ item: JSON, at: Int, row: Int) {
    guard !isDirect(object, item) else { return all.leftOut.direct += 1 }
    let id = object["id"].words ?? item["id"].words ?? keyOfWords(object["content"].text ?? "", at: at)
    let html = object["content"].text ?? ""
    var post = PostRow(
      text(of: object, html), number: row, at: at, on: .mastodon, source: "mastodon:\(id)",
      url: object["url"].words ?? id, replyTo: object["inReplyTo"].words)
    let replied = post.replyTo
    let continued = replied.flatMap { isOwn($0) ? actor?.plain($0) : nil }
    if let replied, continued == nil {
      post.sure(.talk, with: nameOfReplied(replied, object["tag"].elements))
    } else if continued == nil, let quoted = quote(object) {
      post.sure(
        isOwn(quoted) ? .story : .share,
        with: isOwn(quoted) ? nil : quotedName(html) ?? AccountAddress.name(quoted))
    }
    guard !post.text.isEmpty || post.kindBy == .form else { return all.leftOut.withoutWords += 1 }
    if post.text.isEmpty { post.text = quote(object) ?? post.url ?? id }
    rows.add(post, key: actor?.plain(id) ?? id, continuing: continued)
  }

  /// To nobody but those who are named.
  private func isDirect(_ object: JSON, _ item: JSON) -> Bool {
    let to = item["to"].list + object["to"].list
    let cc = item["cc"].list + object["cc"].list
    if to.isEmpty && cc.isEmpty { return false }
    return !(to + cc).contains { $0.isPublicAddress || $0.hasSuffix("/followers") }
  }

  /// A content warning stands before the text, and a poll's choices behind it.
  private func text(of object: JSON, _ html: String) -> String {
    let choices = (object["oneOf"].elements + object["anyOf"].elements).compactMap {
      $0["name"].words.map { "- \($0)" }
    }
    let named = object["tag"].elements.filter { $0["type"].text == "Mention" }.compactMap(fullName)
    let words = ServerNames(named).completing(HTMLText.text(html))
    let parts = [object["summary"].words ?? "", words, choices.joined(separator: "\n")]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The mention whose address leads to the post that is answered, else the only one of that server.
  private func nameOfReplied(_ address: String, _ tags: [JSON]) -> String? {
    let mentions = tags.filter { $0["type"].text == "Mention" }
    if let exact = mentions.first(where: { address.hasPrefix("\($0["href"].text ?? "?")/") }) {
      return fullName(exact)
    }
    let host = AccountAddress.host(address)
    let near = mentions.filter { AccountAddress.host($0["href"].text ?? "") == host }
    return near.count == 1 ? fullName(near[0]) : AccountAddress.name(address)
  }

  private func quote(_ object: JSON) -> String? {
    object["quote"].words ?? object["_misskey_quote"].words ?? object["quoteUri"].words
  }

  /// It stands in a line that is put in for servers that know no quotes.
  private func quotedName(_ html: String) -> String? {
    guard let place = html.range(ofWords: "quote-inline"), let link = html[place...].range(ofWords: "href=\"")
    else {
      return nil
    }
    let address = html[link...].dropFirst(6).prefix { $0 != "\"" }
    return AccountAddress.name(String(address))
  }

  var posts: ArchivedPosts {
    var all = all
    let joined = rows.joined()
    (all.rows, all.leftOut.parts) = (joined.rows, joined.parts)
    all.account = actor.map {
      ArchivedAccount(handle: $0.handle, name: $0.name, platform: .mastodon, pages: $0.pages)
    }
    return all
  }
}

/// Whose outbox it is.
private struct Actor {
  let id: String
  let url: String
  let handle: String
  var name = ""
  var pages: [String] = []

  var host: String { AccountAddress.host(id) }

  init(id: String) {
    (self.id, url) = (id, "")
    handle = AccountAddress.name(id) ?? ""
  }

  init?(_ json: JSON) {
    guard let id = json["id"].words else { return nil }
    self.id = id
    url = json["url"].text ?? ""
    let known =
      json["webfinger"].words ?? json["preferredUsername"].words.map { "\($0)@\(AccountAddress.host(id))" }
    handle = known.map { $0.hasPrefix("@") ? $0 : "@\($0)" } ?? AccountAddress.name(id) ?? ""
    name = json["name"].text ?? ""
    pages = json["attachment"].elements.compactMap { Self.page($0["value"].text ?? "") }
  }

  /// The host of a link that leads to a whole site.
  private static func page(_ html: String) -> String? {
    var reader = HTMLText(html)
    _ = reader.read()
    guard let address = reader.addresses.first, address.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst(8).split(separator: "/")
    return rest.count == 1 ? rest.first.map(String.init) : nil
  }

  func owns(_ address: String) -> Bool {
    address.hasPrefix(id + "/") || !url.isEmpty && address.hasPrefix(url + "/")
  }

  /// One form for the two addresses of a post of its own.
  func plain(_ address: String) -> String {
    guard owns(address) else { return address }
    return address.split(separator: "/").last.map(String.init) ?? address
  }
}

/// What the address of an account, or of a post, says of whose it is.
enum AccountAddress {
  static func host(_ address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return parts.count >= 2 ? String(parts[1]).lowercased() : ""
  }

  /// `@name@host` of `https://host/users/name/…` and `https://host/@name/…`; nil where there is a number alone.
  static func name(_ address: String) -> String? {
    let parts = address.split(separator: "/")
    guard parts.count >= 3, parts[0].hasPrefix("http") else { return nil }
    if parts[2].hasPrefix("@"), parts[2].count > 1 {
      return parts[2].dropFirst().contains("@") ? String(parts[2]) : "\(parts[2])@\(parts[1])"
    }
    // Misskey's are letters and digits by lot, of a length that names rarely have.
    guard parts[2] == "users", parts.count >= 4, parts[3].count != 10 || !parts[3].contains(where: \.isNumber)
    else {
      return nil
    }
    return "@\(parts[3])@\(parts[1])"
  }
}

extension JSON {
  /// The texts of a list, or the one that stands in its place.
  fileprivate var list: [String] { text.map { [$0] } ?? elements.compactMap(\.text) }
}

extension String {
  fileprivate var isPublicAddress: Bool {
    self == "https://www.w3.org/ns/activitystreams#Public" || self == "as:Public" || self == "Public"
  }
}

extension StringProtocol {
  /// Where `words` begins.
  fileprivate func range(ofWords words: String) -> Index? { firstRange(of: words)?.lowerBound }
}

extension PostRow {
  /// Its form says its kind.
  mutating func sure(_ kind: Kind, with name: String?) {
    (self.kind, kindBy) = (kind, .form)
    with = name.map { [$0] } ?? []
  }
}

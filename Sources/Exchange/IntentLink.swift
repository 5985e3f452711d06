import Planning
import PostText

/// A link that opens a platform's own window for a new post, with the words in it. Sources: the platforms' own pages on
/// such links, November 2026; LinkedIn documents none that takes words, and Facebook takes a link alone.
public struct IntentLink: Sendable, Equatable {
  public let target: Target
  public let address: String

  /// Where a post can be composed.
  public enum Target: String, CaseIterable, Sendable {
    case x, bluesky, threads, mastodon, linkedin, facebook, reddit, telegram, whatsapp

    /// The platform whose words it is given; nil for one that no post is checked for.
    public var platform: Platform? { Platform(rawValue: rawValue) }
    public var takesWords: Bool { self != .facebook }
    /// Whether the platform says that there is such a link.
    public var isDocumented: Bool { self != .linkedin }
  }

  /// What a link can't be made without.
  public enum Missing: Error { case link, server }

  /// Browsers and mail programs fail on longer ones.
  public static let longest = 2000

  /// - Parameter server: of the person's Mastodon account.
  public init(to target: Target, text: String, server: String? = nil) throws(Missing) {
    let links = Reading(text).entities(on: .threads).links.map(\.text)
    let page: String
    switch target {
    case .x: page = "https://x.com/intent/tweet?text=\(text.asQueryValue)"
    case .bluesky: page = "https://bsky.app/intent/compose?text=\(text.asQueryValue)"
    case .threads: page = "https://www.threads.com/intent/post?text=\(text.asQueryValue)"
    case .mastodon:
      guard let server else { throw .server }
      page = "https://\(server)/share?text=\(text.asQueryValue)"
    case .linkedin: page = "https://www.linkedin.com/feed/?shareActive=true&text=\(text.asQueryValue)"
    case .facebook:
      guard let link = links.first else { throw .link }
      let whole = link.contains("://") ? link : "https://" + link
      page = "https://www.facebook.com/sharer/sharer.php?u=\(whole.asQueryValue)"
    case .reddit:
      let title = text.firstWords(120)
      page =
        "https://www.reddit.com/submit?selftext=true&title=\(title.asQueryValue)&text=\(text.asQueryValue)"
    case .telegram: page = Self.telegram(text, links)
    case .whatsapp: page = "https://wa.me/?text=\(text.asQueryValue)"
    }
    (self.target, address) = (target, page)
  }

  /// Telegram's page wants a link, and puts the words behind it; words alone its app takes.
  private static func telegram(_ text: String, _ links: [String]) -> String {
    guard let link = links.first, links.count == 1, text.hasSuffix(link) else {
      return "tg://msg?text=\(text.asQueryValue)"
    }
    let words = text.dropLast(link.count).reversed().drop { $0.isWhitespace }.reversed()
    return "https://t.me/share/url?url=\(link.asQueryValue)&text=\(String(words).asQueryValue)"
  }
}

extension String {
  /// Percent-encoded but for unreserved characters (RFC 3986, 2.3): a blank as `%20`, a line break as `%0A`.
  fileprivate var asQueryValue: String {
    utf8.map { byte in
      let isUnreserved =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
      if isUnreserved { return String(Unicode.Scalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

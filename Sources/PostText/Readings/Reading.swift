/// One text, read once and asked as often as there are platforms. What all of them need is found when it
/// is made; each platform's own part when that platform is asked.
public struct Reading: Sendable {
  let text: ScalarText
  /// Links by X's rules, which most platforms share.
  let links: [Range<Int>]
  /// Hashtags by X's rules, which most platforms share too.
  let hashtags: [Range<Int>]
  private let hasMastodonsLinks: Bool

  public init(_ text: String) {
    self.text = ScalarText(text)
    (links, hasMastodonsLinks) = LinkReader.links(in: self.text)
    hashtags = XHashtags.hashtags(in: self.text).withoutOverlaps(links)
  }

  /// The values of the text's Unicode scalars.
  package var scalarValues: [UInt32] { text.values }

  /// Links by X's rules that stand in the text without a protocol.
  package var bareLinks: [Range<Int>] {
    links.filter { link in !text.values[link].contains(0x3A) || !text.values[link].holdsProtocol }
  }

  /// Links, mentions, hashtags and cashtags as `platform` finds them.
  public func entities(on platform: Platform) -> Entities {
    let links = links(on: platform)
    var entities = Entities()
    entities.links = text.entities(links)
    entities.mentions = text.entities(mentions(on: platform).withoutOverlaps(links))
    entities.hashtags = text.entities(hashtags(on: platform, beside: links))
    entities.cashtags = text.entities(cashtags(on: platform, beside: links))
    return entities
  }

  /// The account that the text answers to on X when it begins with a mention.
  public var reply: Entity? { XMentions.reply(in: text).flatMap { text.entities([$0]).first } }

  func links(on platform: Platform) -> [Range<Int>] {
    switch platform {
    case .mastodon: mastodonsLinks
    case .bluesky: BlueskyLinks.links(in: text)
    default: links
    }
  }

  private var mastodonsLinks: [Range<Int>] {
    let links = hasMastodonsLinks ? links : LinkReader.links(in: text, style: .mastodon)
    return links.merging(MastodonAddresses.addresses(in: text))
  }

  private func cashtags(on platform: Platform, beside links: [Range<Int>]) -> [Range<Int>] {
    switch platform {
    case .x: XCashtags.cashtags(in: text)
    case .bluesky: BlueskyReading.cashtags(in: text).withoutOverlaps(links)
    default: []
    }
  }

  func hashtags(on platform: Platform) -> [Range<Int>] {
    hashtags(on: platform, beside: links(on: platform))
  }

  /// - Parameter links: the platform's own.
  private func hashtags(on platform: Platform, beside links: [Range<Int>]) -> [Range<Int>] {
    switch platform {
    case .mastodon: MastodonReading.hashtags(in: text).withoutOverlaps(links)
    case .bluesky: BlueskyReading.hashtags(in: text).withoutOverlaps(links)
    default: hashtags
    }
  }

  private func mentions(on platform: Platform) -> [Range<Int>] {
    switch platform {
    case .x: XMentions.mentions(in: text)
    case .mastodon: MastodonReading.mentions(in: text)
    case .bluesky: BlueskyReading.mentions(in: text)
    case .youtube, .linkedin: CommonReading.mentions(in: text, allowsHyphens: true)
    case .threads, .facebook, .instagram, .tiktok, .pinterest:
      CommonReading.mentions(in: text, allowsHyphens: false)
    }
  }
}

extension ArraySlice<UInt32> {
  fileprivate var holdsProtocol: Bool {
    prefix { $0 != 0x2F }.last == 0x3A
  }
}

extension Platform {
  /// Links, mentions, hashtags and cashtags as this platform finds them in `text`.
  public func entities(in text: String) -> Entities { Reading(text).entities(on: self) }
}

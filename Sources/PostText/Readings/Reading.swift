/// One text, read once and asked as often as there are platforms. What all of them need is found when it
/// is made; each platform's own part when that platform is asked.
public struct Reading: Sendable {
  let text: ScalarText
  /// Links by X's rules, which most platforms share.
  let links: [Range<Int>]
  /// Hashtags by X's rules, which most platforms share too.
  let hashtags: [Range<Int>]

  public init(_ text: String) {
    self.text = ScalarText(text)
    links = LinkReader.links(in: self.text, style: .x)
    hashtags = XHashtags.hashtags(in: self.text).withoutOverlaps(links)
  }

  /// Links, mentions, hashtags and cashtags as `platform` finds them.
  public func entities(on platform: Platform) -> Entities {
    let found = ranges(on: platform)
    var entities = Entities()
    entities.links = text.entities(found.links)
    entities.mentions = text.entities(found.mentions)
    entities.hashtags = text.entities(found.hashtags)
    entities.cashtags = text.entities(found.cashtags)
    return entities
  }

  /// The account that the text answers to on X when it begins with a mention.
  public var reply: Entity? { XMentions.reply(in: text).flatMap { text.entities([$0]).first } }

  func ranges(on platform: Platform) -> EntityRanges {
    switch platform {
    case .x: EntityRanges(onX: self)
    case .mastodon: EntityRanges(onMastodon: text)
    case .bluesky: EntityRanges(onBluesky: text)
    case .threads, .linkedin, .facebook, .instagram, .tiktok, .pinterest, .youtube:
      EntityRanges(on: platform, self)
    }
  }
}

extension Platform {
  /// Links, mentions, hashtags and cashtags as this platform finds them in `text`.
  public func entities(in text: String) -> Entities { Reading(text).entities(on: self) }
}

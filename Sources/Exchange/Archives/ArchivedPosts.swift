import Planning
import PostText

/// What an archive holds of somebody's posts.
public struct ArchivedPosts: Sendable {
  /// Such as `x`.
  public var format: String
  /// nil where the archive does not say whose it is.
  public var account: ArchivedAccount?
  /// What counts as a post, in any order.
  public var rows: [PostRow] = []
  /// What came in from others, in any order.
  public var heard: [HeardRow] = []
  public var leftOut = LeftOut()
  /// Of the rows that make no sense.
  public var problems: [RowProblem] = []

  init(format: String) { self.format = format }
}

/// Whose archive it is.
public struct ArchivedAccount: Hashable, Sendable {
  /// With its `@`, such as `@harbourbakery` or `@bakery@sea.example`; empty where there is only a name.
  public var handle: String
  public var name: String
  public var platform: Platform
  /// The hosts of the pages that its profile names as its own.
  public var pages: [String] = []

  init(handle: String, name: String, platform: Platform, pages: [String] = []) {
    (self.handle, self.name, self.platform, self.pages) = (handle, name, platform, pages)
  }
}

/// How much of an archive is no post, by why.
public struct LeftOut: Hashable, Sendable {
  /// Messages to some people alone.
  public var direct = 0
  /// Further posts of threads: the first one holds what they say.
  public var parts = 0
  /// Pictures and bare links.
  public var withoutWords = 0
  public var deleted = 0
  /// Of a blog, what its readers can't see yet.
  public var unpublished = 0
  /// What was dropped from the plan after an earlier import.
  public var dropped = 0
  /// From before the day that was asked for.
  public var older = 0
  /// Notifications of what nobody did with us, such as a poll that has ended.
  public var notices = 0

  public init() {}

  public static func += (one: inout LeftOut, other: LeftOut) {
    one.direct += other.direct
    one.parts += other.parts
    one.withoutWords += other.withoutWords
    one.deleted += other.deleted
    one.unpublished += other.unpublished
    one.dropped += other.dropped
    one.older += other.older
    one.notices += other.notices
  }
}

extension PostRow {
  /// A post of an archive, which went out.
  /// - Parameters:
  ///   - at: seconds since 1970-01-01 00:00 UTC.
  ///   - kind: what its form says for sure.
  init(
    _ text: String, number: Int, at: Int, on platform: Platform, source: String? = nil, url: String? = nil,
    kind: Kind? = nil, with: [String] = [], replyTo: String? = nil
  ) {
    self.init(number: number, text: text)
    self.at = .instant(at)
    platforms = [platform]
    state = .out
    (self.source, self.url, self.replyTo) = (source, url, replyTo)
    (self.kind, kindBy) = (kind, kind == nil ? .manager : .form)
    self.with = with
  }
}

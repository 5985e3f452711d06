import Planning
import PostText

/// The columns of the CSV files that scheduling tools take, each tool's declared once for whoever writes or reads them.
/// Where they come from stands beside each.
public struct SchedulerColumns: Hashable, Sendable {
  /// What is in the cells of a column.
  public enum Content: Hashable, Sendable {
    case text
    /// The time, whole or in part, in a zone that the tool knows and the file does not say.
    case at(TimePattern)
    /// Whether it goes out there, as `true` or `false`.
    case network(Platform)
    /// The same in each row.
    case fixed(String)
    /// Nothing that a plan has.
    case empty
  }

  public struct Column: Hashable, Sendable {
    /// Exactly as the tool has it.
    public let name: String
    public let content: Content

    public init(_ name: String, _ content: Content = .empty) {
      self.name = name
      self.content = content
    }
  }

  public let columns: [Column]
  /// Whether the first row names them; without, they are known by their places.
  public let hasHeader: Bool

  public init(_ columns: [Column], hasHeader: Bool = true) {
    self.columns = columns
    self.hasHeader = hasHeader
  }

  /// Source: support.buffer.com/article/926. The names are case-sensitive; a row without a time goes into the queue.
  public static let buffer = SchedulerColumns([
    Column("Text", .text), Column("Image URL"), Column("Tags"), Column("Posting Time", .at(.isoMinute)),
  ])

  /// Source: publer.com/blog/ultimate-csv-bulk-scheduler-social-media, in the form of 2025. None may be missing; a row
  /// without a time is given one by the tool.
  public static let publer = SchedulerColumns([
    Column("Date - Intl. format or prompt", .at(.isoMinute)),
    Column("Text", .text),
    Column("Link(s) - Separated by comma for FB carousels"),
    Column("Media URL(s) - Separated by comma"),
    Column("Title - For the video, pin, PDF .."),
    Column("Label(s) - Separated by comma"),
    Column("Alt text(s) - Separated by ||"),
    Column("Comment(s) - Separated by ||"),
    Column("Pin board, FB album, or Google category"),
    Column("Post subtype - I.e. story, reel, PDF .."),
    Column("CTA - For Facebook links or Google"),
    Column("Reminder - For stories, reels, shorts, and TikToks"),
  ])

  /// Source: two users' reports of 2015 and 2016. No header; the time, the text, a link that becomes a card. In which
  /// order day and month stand is chosen at the upload.
  public static func hootsuite(dayFirst: Bool) -> SchedulerColumns {
    let pattern: TimePattern = dayFirst ? "dd/MM/yyyy HH:mm" : "MM/dd/yyyy HH:mm"
    return SchedulerColumns(
      [Column("date", .at(pattern)), Column("message", .text), Column("link")], hasHeader: false)
  }

  /// Source: help.socialbee.com/article/80. A filled `link` would put all media aside. Its form of time is that of its
  /// relatives, which name it in the header.
  public static let socialBee = SchedulerColumns([
    Column("text", .text), Column("link"), Column("imageUrls"), Column("gifUrls"), Column("videoUrls"),
    Column("postAtSpecificTime", .at(.isoSecond)),
  ])

  /// Those of Metricool's columns that a plan fills, whatever else its template has: that changes from version to version.
  /// Source: programs that write it.
  public static let metricool = SchedulerColumns([
    Column("Text", .text), Column("Date", .at(.isoDay)), Column("Time", .at(.clockWithSeconds)),
    Column("Draft", .fixed("false")), Column("Facebook", .network(.facebook)),
    Column("Twitter/X", .network(.x)),
    Column("LinkedIn", .network(.linkedin)), Column("GBP", .fixed("false")),
    Column("Instagram", .network(.instagram)), Column("Pinterest", .network(.pinterest)),
    Column("TikTok", .network(.tiktok)), Column("Youtube", .network(.youtube)),
    Column("Threads", .network(.threads)), Column("Bluesky", .network(.bluesky)),
  ])

  /// Those of Sprout Social's columns that a plan fills; the names are case-sensitive, and none of its template may be
  /// missing. Source: support.sproutsocial.com 115005864203. Which order of day and month it takes is set there.
  public static func sprout(dayFirst: Bool) -> SchedulerColumns {
    SchedulerColumns([
      Column("date", .at(dayFirst ? "dd/MM/yyyy" : "MM/dd/yyyy")), Column("time_24hr", .at(.clock)),
      Column("message_text", .text),
    ])
  }
}

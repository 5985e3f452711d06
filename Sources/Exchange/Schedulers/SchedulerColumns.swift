import Planning
import PostText

/// The columns of the CSV files that scheduling tools take, each tool's declared once for whoever writes or reads them.
/// Where they come from stands beside each.
public struct SchedulerColumns: Hashable, Sendable {
  /// What is in the cells of a column.
  public enum Content: Hashable, Sendable {
    case text
    /// Is posted with the text. Of what leaves it stays empty: links stand in the text.
    case link
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

  /// The word by which people know the tool.
  public let tool: String
  public let columns: [Column]
  /// Whether the first row names them; without, they are known by their places.
  public let hasHeader: Bool

  public init(_ tool: String, _ columns: [Column], hasHeader: Bool = true) {
    self.tool = tool
    self.columns = columns
    self.hasHeader = hasHeader
  }

  /// Source: support.buffer.com/article/926. The names are case-sensitive; a row without a time goes into the queue.
  public static let buffer = SchedulerColumns(
    "buffer",
    [
      Column("Text", .text), Column("Image URL"), Column("Tags"), Column("Posting Time", .at(.isoMinute)),
    ])

  /// Source: publer.com/blog/ultimate-csv-bulk-scheduler-social-media, in the form of 2025. None may be missing; a row
  /// without a time is given one by the tool.
  public static let publer = SchedulerColumns(
    "publer",
    [
      Column("Date - Intl. format or prompt", .at(.isoMinute)),
      Column("Text", .text),
      Column("Link(s) - Separated by comma for FB carousels", .link),
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

  static let dayFirst: TimePattern = "dd/MM/yyyy HH:mm"
  static let monthFirst: TimePattern = "MM/dd/yyyy HH:mm"

  /// Source: two users' reports of 2015 and 2016. No header; the time, the text, a link that becomes a card. In which
  /// order day and month stand is chosen at the upload.
  public static func hootsuite(dayFirst: Bool) -> SchedulerColumns {
    let pattern = dayFirst ? Self.dayFirst : monthFirst
    return SchedulerColumns(
      HootsuiteRows.tool, [Column("date", .at(pattern)), Column("message", .text), Column("link", .link)],
      hasHeader: false)
  }

  /// Source: help.socialbee.com/article/80. A filled `link` would put all media aside. Its form of time is that of its
  /// relatives, which name it in the header.
  public static let socialBee = SchedulerColumns(
    "socialbee",
    [
      Column("text", .text), Column("link", .link), Column("imageUrls"), Column("gifUrls"),
      Column("videoUrls"),
      Column("postAtSpecificTime", .at(.isoSecond)),
    ])

  /// Those of Metricool's columns that a plan fills, whatever else its template has: that changes from version to version.
  /// Source: programs that write it.
  public static let metricool = SchedulerColumns(
    "metricool",
    [
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
    SchedulerColumns(
      "sprout",
      [
        Column("date", .at(dayFirst ? "dd/MM/yyyy" : "MM/dd/yyyy")), Column("time_24hr", .at(.clock)),
        Column("message_text", .text),
      ])
  }
}

// How they are read.
extension SchedulerColumns {
  /// Those whose files are read, Hootsuite's in whichever order.
  static let readable = [buffer, publer, metricool, hootsuite(dayFirst: true), socialBee]

  /// The columns by which a tool's file is known, whatever else it has: Publer's had six of them once, Metricool's change.
  private var telling: [String] {
    switch tool {
    case "publer": ["Date - Intl. format or prompt", "Text"]
    case "metricool": ["Text", "Date", "Time", "Draft"]
    default: columns.map(\.name)
    }
  }

  /// Whether a file's first row is this tool's.
  func isNamed(by cells: [String]) -> Bool { hasHeader && telling.allSatisfy(cells.contains) }

  /// What the columns of a file hold; nil for those that nothing is taken from. Of two of one name, the first.
  func meanings(of cells: [String]) -> [ColumnMeaning?] {
    cells.indices.map { index in
      cells[..<index].contains(cells[index]) ? nil : columns.first { $0.name == cells[index] }?.meaning
    }
  }
}

extension SchedulerColumns.Column {
  var meaning: ColumnMeaning? {
    switch content {
    case .text: .field(.text)
    case .link: .link
    case .at(let pattern): .at(pattern)
    case .network(let platform): .network(platform)
    case .fixed, .empty: nil
    }
  }
}

import Guidance
import Planning
import PostText

/// How much of what went out was about others, about us and the rest, week by week or month by month.
public struct TrendReply: Presentable, Encodable {
  struct RowFields: Encodable, Sendable {
    var from: String
    var to: String
    var posts: Int
    var others: Int
    var aboutUs: Int
    var kinds: [String: Int]
    /// Posts whose kind is only judged, and not surely.
    var unsure: Int
    var likely: LikelyFields
  }

  var version = 1
  var by: String
  /// The only platform that was counted; left out where all were.
  var platform: String?
  var rows: [RowFields]
  private let plan: String
  private let trend: Trend
  private let counted: [Trend.Row]

  private enum CodingKeys: CodingKey { case version, by, platform, rows }

  public init(plan: String, _ trend: Trend) {
    self.plan = plan
    self.trend = trend
    counted = trend.rows
    by = trend.step.rawValue
    platform = trend.platform?.rawValue
    rows = counted.map(RowFields.init)
  }

  public var document: Document {
    guard !counted.isEmpty else {
      return Document(
        title: title,
        [.paragraph(StyledText(advice: "Nothing went out then.\(whereElse)"))])
    }
    return Document(title: title, summary + [bars, .section(Section("Kinds", [.table(table)]))])
  }

  /// Before the first year there is nothing to look at.
  private var whereElse: String {
    trend.days.lowerBound.parts.year > 1
      ? " Look further back: trend --from YEAR" : " Note what goes out: record KIND TEXT"
  }

  private var title: StyledText {
    let (first, last) = (trend.days.lowerBound, trend.days.upperBound)
    let days = first.spoken(to: last)
    let place = trend.platform.map { " · \($0.rawValue)" } ?? ""
    return "\(plan, .strong) · by \(by), \(days)\(place)"
  }

  private var summary: [Block] {
    let whole = trend.whole
    let (sum, likely) = (whole.tally, whole.likely)
    let ratio = sum.ratio.map { ": \($0 == 0 ? "0" : oneDecimal($0)) to 1" } ?? ""
    let figures = likelyFigures(
      "About others", sum.others, likely.others, "about us", sum.aboutUs, likely.aboutUs)
    let guessed = whole.unsure == 0 ? "" : " The kind of \(whole.unsure) is judged, and not surely."
    return [
      .paragraph("\(sum.posts.of("post")) went out: \(sum.words)."),
      .paragraph("\(figures)\(ratio); the rest \(sum.rest).\(guessed)"),
    ]
  }

  private var bars: Block {
    .plot(
      Plot(
        "By \(by)", unit: by, parts: ["about others", "about us", "the rest"],
        counted.map { row in
          Plot.Bar(name(row), row.tally.others, row.tally.aboutUs, row.tally.rest)
        }))
  }

  private var table: Table {
    let kinds = Kind.allCases.map { Table.Column($0.rawValue, caption: $0.rawValue) }
    return Table(
      [.init(by.prefix(1).uppercased() + by.dropFirst())] + kinds + [.init("Not sure", caption: "unsure")],
      counted.map { row in
        [.name(name(row))] + Kind.allCases.map { .number(row.tally[$0]) } + [.number(row.unsure)]
      })
  }

  private func name(_ row: Trend.Row) -> String { trend.step.spoken(of: row.days.lowerBound) }
}

extension TrendReply.RowFields {
  init(_ row: Trend.Row) {
    self.init(
      from: row.days.lowerBound.description, to: row.days.upperBound.description, posts: row.tally.posts,
      others: row.tally.others, aboutUs: row.tally.aboutUs,
      kinds: Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, row.tally[$0]) }),
      unsure: row.unsure, likely: LikelyFields(row.likely))
  }
}

extension Tally {
  /// Posts that are about neither.
  fileprivate var rest: Int { posts - others - aboutUs }
}

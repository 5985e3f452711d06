import Exchange
import Planning

/// The rows of a file so far: a row may repeat one of them, or contradict it.
struct EarlierRows {
  enum Standing {
    case new, repeated
    case contradicting(RowProblem)
  }

  fileprivate struct Row {
    var dated: DatedRow
    var post: Post
  }

  /// By what a row without an id is known.
  private struct Saying: Hashable {
    var text: String
    var at: Moment?
    var isShownAgain: Bool
    var platforms: Set<String>
  }

  private var byID: [String: Row] = [:]
  private var bySaying: [Saying: Row] = [:]

  /// Notes a row, and says how it stands to those before it.
  mutating func meet(_ dated: DatedRow, _ post: Post) -> Standing {
    let saying = Saying(
      text: post.text, at: post.at, isShownAgain: dated.isShownAgain,
      platforms: Set(post.platforms.map(\.rawValue)))
    let earlier = dated.ids.isEmpty ? bySaying[saying] : dated.ids.compactMap { byID[$0] }.first
    let row = Row(dated: dated, post: post)
    guard let earlier else {
      for id in dated.ids { byID[id] = row }
      if dated.ids.isEmpty { bySaying[saying] = row }
      return .new
    }
    let unlike = row.fieldsUnlike(earlier)
    return unlike.isEmpty ? .repeated : .contradicting(Self.problem(dated, earlier.dated, unlike))
  }

  private static func problem(_ row: DatedRow, _ earlier: DatedRow, _ unlike: [String]) -> RowProblem {
    let what =
      row.ids.isEmpty
      ? "says what row \(earlier.row.number) says" : "bears the id of row \(earlier.row.number)"
    let fields = unlike.map { "“\($0)”" }.joined(separator: ", ")
    return RowProblem(
      .contradictingRow, row.row.number, "it \(what), and has another \(fields)",
      hint: "Leave out one of the two, or give each an id of its own.")
  }
}

extension EarlierRows.Row {
  /// The columns in which the posts that come of two rows differ.
  fileprivate func fieldsUnlike(_ other: Self) -> [String] {
    let (one, two) = (post, other.post)
    let isOfOneTime = one.at == two.at && dated.isShownAgain == other.dated.isShownAgain
    let unlike = [
      ("text", one.text != two.text), ("at", !isOfOneTime),
      ("platforms", Set(one.platforms) != Set(two.platforms)), ("kind", one.kind != two.kind),
      ("goal", one.goal != two.goal), ("audience", one.audience != two.audience),
      ("state", isOfOneTime && one.state != two.state),
    ]
    return unlike.filter(\.1).map(\.0)
  }
}

import Guidance
import Planning
import PostText

public struct Table: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    /// How much there may be in its cells.
    public enum Extent: Sendable {
      case short
      /// So much that it may take lines.
      case long
      /// The beginning of something: where there is no room, less of it does.
      case excerpt
      /// A text of which the marked words matter: where there is no room, they do, and what is around them.
      case passages
    }

    public var head: String
    public var extent: Extent
    /// The words that stand before each value where heads are not shown: `practice` before 3.
    public var caption: String

    public init(_ head: String, _ extent: Extent = .short, caption: String = "") {
      self.head = head
      self.extent = extent
      self.caption = caption
    }
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// What is to be said of the thing in this row.
    public var notes: [Note]

    public init(_ cells: [Cell], notes: [Note] = []) {
      self.cells = cells
      self.notes = notes
    }

    /// Empty where the row is shorter.
    func cell(_ column: Int) -> Cell { cells.indices.contains(column) ? cells[column] : .empty }
  }

  public enum Cell: Hashable, Sendable {
    case empty
    case text(StyledText)
    /// The id of a post.
    case id(String)
    /// What a command knows it by: a rule, a goal, a platform.
    case name(String)
    case number(Int, Style = .plain)
    case date(Day)
    case time(Moment)
    /// - Parameter isSure: whether it is certain, or judged only.
    case kind(Kind, isSure: Bool = true)
    case state(Post.State)
    case severity(Severity)
    case verdict(CheckResult.Verdict)
    case platforms([Platform])
    /// What commands know several things by.
    case names([String])
  }

  public var columns: [Column]
  public var rows: [Row]

  public init(_ columns: [Column], _ rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  public init(_ columns: [Column], _ rows: [[Cell]]) { self.init(columns, rows.map { Row($0) }) }

  /// Which column may be long: where none says so, the last.
  var longColumn: Int { columns.firstIndex { $0.extent != .short } ?? columns.count - 1 }
}

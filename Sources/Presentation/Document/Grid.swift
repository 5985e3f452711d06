/// Things against things, such as days against platforms: few lines in each cell. Where there is no room for columns it is
/// told row by row.
public struct Grid: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// What stands first in it, such as the day of the month; empty for none.
    public var head: StyledText
    /// A line each, cut where there is no room.
    public var lines: [StyledText]
    /// All of it in a few signs; nil where there is no such thing.
    public var brief: StyledText?
    /// Its lines with words in place of signs; nil where they hold none.
    public var spoken: [StyledText]?
    /// What it is about where it is told by itself.
    public var name: String

    public init(
      _ name: String, head: StyledText = "", _ lines: [StyledText], brief: StyledText? = nil,
      spoken: [StyledText]? = nil
    ) {
      self.name = name
      self.head = head
      self.lines = lines
      self.brief = brief
      self.spoken = spoken
    }
  }

  public struct Row: Hashable, Sendable {
    public var head: StyledText
    public var cells: [Cell]

    public init(_ head: StyledText, _ cells: [Cell]) {
      self.head = head
      self.cells = cells
    }
  }

  /// What stands above the first column, and above each of the others.
  public var corner: String
  public var heads: [String]
  public var rows: [Row]
  /// Columns of a terminal below which a cell tells nothing.
  public var narrowest: Int
  /// Signs in the heads of rows and the names of cells, and what they say.
  public var signs: [Sign]

  public struct Sign: Hashable, Sendable {
    public var sign: String
    public var words: String
  }

  public init(
    _ corner: String = "", heads: [String], _ rows: [Row], narrowest: Int, signs: [Sign] = []
  ) {
    self.corner = corner
    self.heads = heads
    self.rows = rows
    self.narrowest = narrowest
    self.signs = signs
  }
}

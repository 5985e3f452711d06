/// An answer as people see it, before it is known how wide and how colourful.
public struct Document: Hashable, Sendable {
  public var blocks: [Block]

  public init(_ blocks: [Block]) { self.blocks = blocks }

  public static func + (one: Document, other: Document) -> Document { Document(one.blocks + other.blocks) }
}

public enum Block: Hashable, Sendable {
  /// A paragraph; lines after the first are indented by `hanging` columns more.
  case line(StyledText, indent: Int = 0, hanging: Int = 0)
  case heading(String)
  case blank
  /// What somebody wrote, as it is, with the words that matter marked.
  case quote(String, marks: [Range<Int>] = [])
  /// The long last cells are wrapped, or cut to one line where `isCut`.
  case table([Row], isCut: Bool = false)
  case bars([Bar])

  /// A row of a table: short cells, then one that may be long.
  public struct Row: Hashable, Sendable {
    public var cells: [StyledText]
    public var rest: StyledText

    public init(_ cells: [StyledText], _ rest: StyledText) {
      self.cells = cells
      self.rest = rest
    }
  }

  /// A bar of two parts, with its figures in words.
  public struct Bar: Hashable, Sendable {
    public var label: String
    public var first: Int
    public var second: Int
    public var figures: String

    public init(label: String, first: Int, second: Int, figures: String) {
      self.label = label
      self.first = first
      self.second = second
      self.figures = figures
    }
  }
}

import Planning

/// How a file of rows is to be read, where it does not say so itself.
public struct RowReading: Sendable {
  /// What its columns hold, as typed: `Text=text,When=at`; without names, by their places: `at,text`.
  public var columns: String?
  /// The scheduling tool that it is made for, such as `hootsuite`.
  public var tool: String?

  public init(columns: String? = nil, tool: String? = nil) { (self.columns, self.tool) = (columns, tool) }

  /// The tools whose files are read.
  public static let tools = SchedulerColumns.readable.map(\.tool)
}

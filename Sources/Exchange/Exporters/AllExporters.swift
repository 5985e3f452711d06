import Planning

/// A file format that a plan's posts can leave in. The plan as a whole leaves as its files have it: see Storage.
public struct Exporter: Sendable {
  public enum Purpose: Sendable {
    /// Posts are put out by whoever takes them, so only such may leave as may go out.
    case scheduling
    /// The times of what is to go out.
    case calendar
    /// The posts as they are.
    case copying
  }

  /// The word that people type.
  public let name: String
  /// How the names of its files end, without the dot.
  public let ending: String
  public let purpose: Purpose
  /// Whether it fills a template that the person gives.
  public let needsTemplate: Bool
  /// Whether somebody may say which columns it has.
  public let takesColumns: Bool
  /// Whether the person has to say in which order day and month stand.
  public let asksDayOrder: Bool
  /// - Throws: `Problem` where what was asked makes no sense for it.
  public let write: @Sendable (ExportOrder) throws -> Export

  init(
    name: String, ending: String, for purpose: Purpose, needsTemplate: Bool = false,
    takesColumns: Bool = false,
    asksDayOrder: Bool = false, write: @escaping @Sendable (ExportOrder) throws -> Export
  ) {
    self.name = name
    self.ending = ending
    self.purpose = purpose
    self.needsTemplate = needsTemplate
    self.takesColumns = takesColumns
    self.asksDayOrder = asksDayOrder
    self.write = write
  }

  /// Every format, a line each. A test holds this list against the folder.
  public static let all: [Exporter] = [
    buffer,
    publer,
    metricool,
    hootsuite,
    sprout,
    socialBee,
    calendar,
    csv,
    jsonLines,
    markdown,
  ]
}

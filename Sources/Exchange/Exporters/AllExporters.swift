import Planning

/// A file format that a plan's posts can leave in. The plan as a whole leaves as its files have it: see Storage.
public struct Exporter: Sendable {
  /// The word that people type.
  public let name: String
  /// Gives what it makes of the posts of a plan, told the seconds since 1970-01-01 00:00 UTC of a time in the plan's zone; nil
  /// where that is not known.
  public let write: @Sendable (Plan, [Post], _ instant: (Moment) -> Int?) throws -> String

  /// Every format, a line each. A test holds this list against the folder.
  public static let all: [Exporter] = [
    jsonLines
  ]
}

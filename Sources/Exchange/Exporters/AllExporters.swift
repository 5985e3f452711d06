import Planning

/// A file format that a plan's posts can leave in. The plan as a whole leaves as its files have it: see Storage.
public struct Exporter: Sendable {
  /// The word that people type.
  public let name: String
  public let write: @Sendable (Plan, [Post]) throws -> String

  /// Every format, a line each. A test holds this list against the folder.
  public static let all: [Exporter] = [
    jsonLines
  ]
}

import Foundation

/// The Big List of Naughty Strings by Max Woolf.
public enum NaughtyStrings {
  private static let name = "naughty-strings/blns.json"

  public static let isThere = SharedData.has(name)
  public static let isMissing = SharedData.missing(name)

  public static func all() throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(contentsOf: SharedData.file(name)))
  }
}

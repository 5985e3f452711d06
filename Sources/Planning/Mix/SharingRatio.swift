/// Twenty posts about others for each one about us, judged over four weeks.
/// Source: "Why Your Social Networking Is Not Working", Design Inspiration.
public struct SharingRatio: Hashable, Sendable {
  public static let preset = "20-1"
  public static let definition = "share others 20 times for each post about us, over 28 days"
  public static let weeks = 4
  public static let othersForEachAboutUs = 20

  public enum Verdict: String, Sendable {
    case within, over
    case nothingAboutUs = "nothing about us yet"
  }

  public var others: Int
  public var aboutUs: Int

  public init(_ tally: Tally) {
    others = tally.others
    aboutUs = tally.aboutUs
  }

  /// How many posts about us have been earned and not yet made; below 0, how many too many went out.
  public var budget: Int { others / Self.othersForEachAboutUs - aboutUs }

  /// How many more posts about others earn the next one about us; 0 when it is earned.
  public var othersUntilNext: Int { max(0, Self.othersForEachAboutUs * (aboutUs + 1) - others) }

  public var verdict: Verdict {
    guard aboutUs > 0 else { return .nothingAboutUs }
    return budget < 0 ? .over : .within
  }
}

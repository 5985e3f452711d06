/// So many posts about others for each one about us; twenty in the usual mix.
/// Source: "Why Your Social Networking Is Not Working", Design Inspiration.
public struct SharingRatio: Hashable, Sendable {
  /// Posts that earn one about us; in most mixes those about others.
  public var others: Int
  /// Posts that have to be earned.
  public var aboutUs: Int
  /// How many earn one.
  public var times: Int

  public init(others: Int, aboutUs: Int, times: Int = 20) {
    self.others = others
    self.aboutUs = aboutUs
    self.times = times
  }

  /// How many posts about us have been earned and not yet made; below 0, how many too many went out.
  public var budget: Int { others / times - aboutUs }

  /// How many more posts about others earn the next one about us; 0 when it is earned.
  public var othersUntilNext: Int { max(0, times * (aboutUs + 1) - others) }

  public var verdict: MixStanding.Verdict {
    guard aboutUs > 0 else { return .nothingAboutUs }
    return budget < 0 ? .over : .within
  }
}

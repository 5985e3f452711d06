import Planning
import PostText

extension ChosenPlatform {
  static let record = Record(
    "a platform", about: "A platform that the brand is on.", blank: ChosenPlatform(.x),
    unknown: { $1(&$0.unknown) },
    identity: .named(["name"]),
    [
      .required("name", { $1(&$0.platform) }, .platform, "Its name."),
      .optional("reason", { $1(&$0.reason) }, .text, "Why the brand is there."),
      .optional(
        "rhythm", { $1(&$0.rhythm) }, .wholeNumber(ChosenPlatform.rhythms),
        "How many posts a week are intended."),
      .optional(
        "limit", { $1(&$0.limit) }, .wholeNumber(ChosenPlatform.ownLimits),
        "The longest post, where it is not the usual one."),
      .optional(
        "hashtags", { $1(&$0.hashtags) }, .wholeNumber(ChosenPlatform.ownLimits),
        "The most hashtags, where these are not the usual ones."),
      .optional(
        "links", { $1(&$0.links) }, .wholeNumber(ChosenPlatform.ownLimits),
        "The most links, where these are not the usual ones."),
    ])
}

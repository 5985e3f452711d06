import Planning
import PostText

extension ChosenPlatform {
  static let record = Record(
    "a platform", about: "A platform that the brand is on.", blank: ChosenPlatform(.x), unknown: \.unknown,
    identity: .named(["name"]),
    [
      .required("name", \.platform, .platform, "Its name."),
      .optional("reason", \.reason, .text, "Why the brand is there."),
      .optional(
        "rhythm", \.rhythm, .wholeNumber(ChosenPlatform.rhythms), "How many posts a week are intended."),
      .optional(
        "limit", \.limit, .wholeNumber(ChosenPlatform.ownLimits),
        "The longest post, where it is not the usual one."),
      .optional(
        "hashtags", \.hashtags, .wholeNumber(ChosenPlatform.ownLimits),
        "The most hashtags, where these are not the usual ones."),
      .optional(
        "links", \.links, .wholeNumber(ChosenPlatform.ownLimits),
        "The most links, where these are not the usual ones."),
    ])
}

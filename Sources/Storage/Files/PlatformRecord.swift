import Planning
import PostText

extension ChosenPlatform {
  static let record = Record(
    "a platform", about: "A platform that the brand is on.", blank: ChosenPlatform(.x),
    identity: .named(["name"]),
    [
      .required("name", { $0.platform }, { $0.platform = $1 }, .platform, "Its name."),
      .optional(
        .reason, { $0.reason }, { $0.reason = $1 }, .text, "Why the brand is there.",
        setBy: "platform add \(.key) --because \(.value)"),
      .optional(
        .rhythm, { $0.rhythm }, { $0.rhythm = $1 }, .wholeNumber(ChosenPlatform.rhythms),
        "How many posts a week are intended.", setBy: "platform add \(.key) --rhythm \(.value)"),
      .optional(
        .limit, { $0.limit }, { $0.limit = $1 }, .wholeNumber(ChosenPlatform.ownLimits),
        "The longest post, where it is not the usual one.", setBy: "platform add \(.key) --limit \(.value)"),
      .optional(
        .hashtags, { $0.hashtags }, { $0.hashtags = $1 }, .wholeNumber(ChosenPlatform.ownLimits),
        "The most hashtags, where these are not the usual ones.",
        setBy: "platform add \(.key) --hashtags \(.value)"),
      .optional(
        .links, { $0.links }, { $0.links = $1 }, .wholeNumber(ChosenPlatform.ownLimits),
        "The most links, where these are not the usual ones.", setBy: "platform add \(.key) --links \(.value)"
      ),
      .usual(
        .thread, { $0.thread }, { $0.thread = $1 }, .truth, false,
        "Whether a text that is too long for one post goes out as a thread.",
        setBy: "platform add \(.key) \(.typed { $0 == "true" ? "--thread" : "--no-thread" })"),
    ])
}

import Planning
import PostText

extension Publication {
  static let record = Record(
    "a publication",
    about:
      "That a post went out on one of its platforms by itself, or was handed to a program which publishes it there.",
    blank: Publication(.x, at: Moment(Day(number: 0), minute: 0)), identity: .named(["platform"]),
    [
      .required("platform", { $0.platform }, { $0.platform = $1 }, .platform, "The platform."),
      .required(
        "at", { $0.at }, { $0.at = $1 }, .moment,
        "When it went out there, or was handed over, in the plan's time zone."),
      .usual(
        "isOut", { $0.isOut }, { $0.isOut = $1 }, .truth, false,
        "Whether it is out there; if missing, nobody knows."),
      .optional("url", { $0.url }, { $0.url = $1 }, .text, "Where it stands there."),
    ])
}

import Planning
import PostText

extension Rule {
  public struct TooManyPictures: FindingCase {
    public let count: Int
    public let limit: Int
    public let platform: Platform
    /// Whether the platform itself says so, or the manager.
    public let isCertain: Bool

    public var english: CaseWords {
      CaseWords(
        "\(count) pictures, and \(platform.name) takes \(limit)\(isCertain ? "" : ", as others report").",
        fix:
          "Take some out: picture POST N --drop. If yours takes more: platform add \(platform.rawValue) --pictures N"
      )
    }
  }

  public static let tooManyPictures = Rule(
    "too-many-pictures", .error, practice: 4,
    "Take no more pictures than the platform does.",
    source: .notWorking,
    why: "The platform refuses what is over its limits, or leaves the last ones out.",
    fix: "Take some out: picture POST N --drop. If yours takes more: platform add NAME --pictures N",
    checks: [
      .draft { draft in
        guard let post = draft.post, post.pictures.count > 1, post.state != .out else { return [] }
        return draft.platforms.compactMap { platform in
          let count = post.pictures.count
          let limits = draft.context.limits[platform.place].pictures
          guard let most = limits.most, count > most else { return nil }
          return Hit(
            TooManyPictures(
              count: count, limit: most, platform: platform, isCertain: limits.isMostCertain),
            severity: limits.isMostCertain ? nil : .warning)
        }
      }
    ],
    examples: [
      .triggers("How our chairs are bent.", on: [.mastodon], inDays: 1, pictures: .examples(5)),
      .triggers("The ferry.", on: [.x], inDays: 1, pictures: .examples(5)),
      .triggers("Six ewes.", on: [.bluesky, .linkedin], inDays: 1, pictures: .examples(6)),
      .triggers("Soups.", on: [.pinterest], inDays: 1, pictures: .examples(6)),
      .triggers("Eye tests.", on: [.instagram], inDays: 1, pictures: .examples(21)),
      .passes("How our chairs are bent.", on: [.mastodon], inDays: 1, pictures: .examples(4)),
      .passes("The ferry.", on: [.facebook], inDays: 1, pictures: .examples(12)),
      .passes("Six ewes.", on: [.linkedin], inDays: 1, pictures: .examples(6)),
      .passes("Soups.", on: [.tiktok], inDays: 1, pictures: .examples(35)),
      .passes("Eye tests.", on: [.instagram], inDays: 1, pictures: .examples(20)),
    ])
}

extension [Picture] {
  fileprivate static func examples(_ count: Int) -> [Picture] {
    (1...count).map { Picture("media/\($0).jpg", alt: "The bench in the yard, step \($0).") }
  }
}

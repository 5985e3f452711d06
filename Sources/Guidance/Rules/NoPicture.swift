import Planning
import PostText

extension Rule {
  public struct NoPicture: FindingCase {
    public let platforms: [Platform]

    public var english: CaseWords {
      let names = platforms.map(\.name).listed(before: "and")
      return "\(names) \(platforms.count == 1 ? "takes" : "take") no post without a picture."
    }
  }

  public static let noPicture = Rule(
    "no-picture", .error, practice: 4,
    "Have a picture for the platforms that take no post without one.",
    source: .notWorking,
    why: "The post can't be made there, and its hour goes by while a picture is looked for.",
    fix: "Add one: picture POST FILE --alt TEXT, or leave that platform out: edit POST --platform NAME",
    checks: [
      .draft { draft in
        // A mere text, or what is out, needs none any more.
        guard let post = draft.post, post.pictures.isEmpty, post.state != .out else { return [] }
        let platforms = draft.platforms.filter { draft.context.limits[$0.place].pictures.areNeeded }
        guard !platforms.isEmpty else { return [] }
        return [Hit(NoPicture(platforms: platforms), severity: post.state == .draft ? .advice : nil)]
      }
    ],
    examples: [
      .triggers("How our chairs are steamed and bent.", on: [.instagram], inDays: 1, pictures: []),
      .triggers("The ferry runs again from Monday.", on: [.facebook, .instagram], inDays: 2, pictures: []),
      .triggers("Six ewes, nine lambs, no sleep.", on: [.tiktok], inDays: 1, pictures: []),
      .triggers("A week of soups by @minarao", on: [.pinterest, .mastodon], inDays: 3, pictures: []),
      .triggers(
        "Eye tests on Saturdays, without an appointment.", on: [.instagram, .tiktok], inDays: 1, pictures: []),
      .passes("How our chairs are steamed and bent.", on: [.instagram], inDays: 1, pictures: [.example]),
      .passes("The ferry runs again from Monday.", on: [.mastodon, .x], inDays: 1, pictures: []),
      .passes("Six ewes, nine lambs, no sleep.", on: [.instagram]),
      .passes("A week of soups by @minarao", on: [.facebook, .linkedin], inDays: 1, pictures: []),
      .passes("Eye tests on Saturdays.", on: [.pinterest], inDays: 1, pictures: [.example]),
    ])
}

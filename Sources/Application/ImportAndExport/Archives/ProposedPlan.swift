import Exchange
import Planning
import PostText

/// The plan that an archive makes one think of, where there is none yet.
public struct ProposedPlan: Sendable {
  /// Its brand is empty where the archive does not say whose it is.
  public let plan: Plan
  /// How many posts the archive has.
  public let posts: Int
  /// Whose it is, as one calls them.
  public let owner: String?

  /// - Parameter zone: this machine's.
  public init(_ archive: ReadArchive, zone: String) {
    let account = archive.posts.account
    let name = [account?.name, account?.handle].compactMap(\.self).first { !$0.isEmpty }
    var plan = Plan(brand: name ?? "", zone: zone)
    if let handle = account?.handle, !handle.isEmpty { plan.add(handle: handle) }
    let pages = account?.pages ?? []
    let ownNames = StartQuestion.pages.expected(of: plan)?.split(separator: " ").map(String.init) ?? []
    // What a profile names as its page may be none.
    for page in pages.isEmpty ? ownNames : pages { try? plan.add(domain: page) }
    let rows = archive.posts.rows
    let named = rows.flatMap { $0.platforms ?? [] }.withoutRepeats
    let platforms = named.isEmpty ? [account?.platform].compactMap(\.self) : named
    for platform in platforms {
      var chosen = ChosenPlatform(platform)
      chosen.rhythm = Self.rhythm(rows.filter { $0.platforms?.contains(platform) ?? true })
      plan.platforms.append(chosen)
    }
    self.plan = plan
    posts = rows.count
    owner = account.map { $0.handle.isEmpty ? $0.name : $0.handle }
  }

  /// How many posts a week there were, over the last year that the archive tells of.
  private static func rhythm(_ rows: [PostRow]) -> Int? {
    let times = rows.compactMap { row -> Int? in
      if case .instant(let at)? = row.at { at } else { nil }
    }
    guard let last = times.max(), let first = times.min() else { return nil }
    let start = max(first, last - 365 * 86400)
    let weeks = max((last - start) / (7 * 86400), 1)
    return min(max(times.count { $0 >= start } / weeks, 1), mostProposed)
  }

  /// That there is no plan yet, and what to type to have one.
  /// - Parameters:
  ///   - folder: the plans'.
  ///   - name: one that the plan may have.
  public func problem(in folder: String, name: String, _ archive: ReadArchive) -> Problem {
    let paths = archive.request.paths.map(\.quotedIfNeeded).joined(separator: " ")
    return Problem(
      .noPlanYet,
      "There is no plan in \(folder) yet to take these \(posts.of("post"))\(owner.map { " of \($0)" } ?? "").",
      hint:
        "Start one from it with: import --new \(plan.brand.isEmpty ? "NAME" : name) --zone \(plan.zone) \(paths)"
    )
  }

  /// Three a day: who has a week with more in it does not keep it up.
  private static let mostProposed = 21
}

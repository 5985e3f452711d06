import Exchange
import Planning
import PostText

/// The plan that an archive makes one think of, where there is none yet.
public struct ProposedPlan {
  private let archive: ReadArchive
  private let zone: String

  /// - Parameter zone: this machine's.
  public init(_ archive: ReadArchive, zone: String) { (self.archive, self.zone) = (archive, zone) }

  /// That there is no plan yet, and what to type to have one.
  /// - Parameter folder: the plans'.
  public func problem(in folder: String) -> Problem {
    let posts = archive.posts.rows.count
    return Problem(
      .noPlanYet,
      "There is no plan in \(folder) yet to take these \(posts.of("post"))\(whose).",
      hint:
        "Start one with: \(line)\(rhythm). Then once more: import \(archive.request.paths.map(\.quotedIfNeeded).joined(separator: " "))"
    )
  }

  private var whose: String {
    archive.posts.account.map { " of \($0.handle.isEmpty ? $0.name : $0.handle)" } ?? ""
  }

  /// `new harbour-bakery --brand "Harbour Bakery" --handle @harbourbakery --platform x --zone Europe/London`
  private var line: String {
    let account = archive.posts.account
    var words = ["new", name]
    if let brand = account?.name, !brand.isEmpty { words += ["--brand", brand.quotedIfNeeded] }
    if let handle = account?.handle, !handle.isEmpty { words += ["--handle", handle] }
    for page in account?.pages ?? [] { words += ["--domain", page] }
    for platform in platforms { words += ["--platform", platform.rawValue] }
    return (words + ["--zone", zone]).joined(separator: " ")
  }

  private var platforms: [Platform] {
    let found = archive.posts.rows.flatMap { $0.platforms ?? [] }.withoutRepeats
    return found.isEmpty ? archive.posts.account.map { [$0.platform] } ?? [] : found
  }

  /// A folder's name of the brand's, or of the account's.
  private var name: String {
    let account = archive.posts.account
    for candidate in [account?.name ?? "", account?.handle ?? ""] {
      let words = candidate.lowercased().unicodeScalars.split {
        !$0.properties.isAlphabetic && !("0"..."9").contains($0)
      }
      let name = words.map(String.init).joined(separator: "-")
      if !name.isEmpty { return String(name.prefix(32)) }
    }
    return "my-plan"
  }

  /// How often it has posted, over the last year that the archive tells of.
  private var rhythm: String {
    let times = archive.posts.rows.compactMap { row -> Int? in
      if case .instant(let at)? = row.at { at } else { nil }
    }
    guard platforms.count == 1, let last = times.max(), let first = times.min() else { return "" }
    let start = max(first, last - 365 * 86400)
    let weeks = max((last - start) / (7 * 86400), 1)
    let now = max(times.count { $0 >= start } / weeks, 1)
    let rhythm = min(now, Self.mostProposed)
    let more = rhythm < now ? " (as often as now: \(now) a week)" : ""
    return "; its rhythm: platform add \(platforms[0].rawValue) --rhythm \(rhythm)\(more)"
  }

  /// Three a day: who has a week with more in it does not keep it up.
  private static let mostProposed = 21
}

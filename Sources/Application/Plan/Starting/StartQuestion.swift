import Planning
import PostText

/// What is asked of whoever starts a plan.
public enum StartQuestion: Hashable, Sendable {
  case brand, zone, handles, pages, platforms
  /// Why one is there.
  case reason(Platform)
  case purpose, audiences, goal, team, mix

  /// All of them, in the order in which they are asked.
  public static func all(of plan: Plan?) -> [StartQuestion] {
    let reasons = (plan?.platforms ?? []).map { StartQuestion.reason($0.platform) }
    return [.brand, .zone, .handles, .pages, .platforms] + reasons
      + [.purpose, .audiences, .goal, .team, .mix]
  }

  /// Whether it belongs to the question before it, and does not count by itself.
  var isPart: Bool { if case .reason = self { true } else { false } }

  /// Whether a plan says nothing of it. Its zone and its mix are there from the start.
  public func isOpen(in plan: Plan) -> Bool {
    switch self {
    case .brand: plan.brand.isEmpty
    case .zone, .mix: false
    case .handles: plan.handles.isEmpty
    case .pages: plan.domains.isEmpty
    case .platforms: plan.platforms.isEmpty
    case .reason(let platform): plan.chosen(platform).map { $0.reason == nil } ?? false
    case .purpose: plan.purpose == nil
    case .audiences: plan.audiences.isEmpty
    case .goal: plan.goals.isEmpty
    case .team: plan.team.isEmpty
    }
  }

  /// What a plan says of it, as one types it; nil where that is nothing.
  public func known(in plan: Plan) -> String? {
    let words =
      switch self {
      case .brand: plan.brand
      case .zone: plan.zone
      case .handles: plan.handles.joined(separator: " ")
      case .pages: plan.domains.joined(separator: " ")
      case .platforms: plan.platforms.map(\.platform.rawValue).joined(separator: " ")
      case .reason(let platform): plan.chosen(platform)?.reason ?? ""
      case .purpose: plan.purpose ?? ""
      case .audiences: plan.audiences.map(\.name).joined(separator: ", ")
      case .goal: plan.goals.first?.typed ?? ""
      case .team: plan.team.joined(separator: " ")
      case .mix: plan.mix.text
      }
    return words.isEmpty ? nil : words
  }

  /// What the rest of a plan lets one expect.
  func expected(of plan: Plan) -> String? {
    let hosts = plan.handles.map { $0.dropFirst().split(separator: "@") }
    switch self {
    case .pages:
      // On Bluesky one's own domain may be one's name.
      let own = hosts.filter { $0.count == 1 && $0[0].contains(".") && !$0[0].hasSuffix(".bsky.social") }
      return own.isEmpty ? nil : own.map { String($0[0]) }.joined(separator: " ")
    case .platforms:
      let named = hosts.compactMap { parts -> Platform? in
        parts.count == 2 ? .mastodon : parts.first?.contains(".") == true ? .bluesky : nil
      }
      return named.isEmpty ? nil : named.withoutRepeats.map(\.rawValue).joined(separator: " ")
    default: return nil
    }
  }
}

extension StartQuestion {
  /// The mixes that are proposed at the start, the strictest first: each may be named by its number, from 1.
  public static let mixes = ["20-1", "4-1-1", "80-20", "thirds"].compactMap { name in
    Mix.presets.first { $0.name == name }
  }
}

extension Goal {
  /// `60 class bookings by 2026-12-31`
  fileprivate var typed: String {
    let figure = target.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }
    return [figure, measure ?? name, by.map { "by \($0)" }].compactMap(\.self).joined(separator: " ")
  }
}

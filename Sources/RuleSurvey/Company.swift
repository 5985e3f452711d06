import Foundation
import Planning
import PostText

/// A company's posts as the data has them, with the plan that it would have.
struct Company {
  let plan: Plan
  let texts: [String]

  private struct Row: Decodable {
    var account: String
    var text: String
  }

  static func all(in file: URL) throws -> [Company] {
    let rows = try Data(contentsOf: file).split(separator: 0x0A).map {
      try JSONDecoder().decode(Row.self, from: Data($0))
    }
    return Dictionary(grouping: rows, by: \.account).sorted { $0.key < $1.key }.map { account, rows in
      // Texts of Foundation's are not stored as Swift's are, and slow to walk.
      Company(
        plan: plan(for: account), texts: rows.map { String(decoding: Array($0.text.utf8), as: UTF8.self) })
    }
  }

  private static func plan(for account: String) -> Plan {
    let names: (brand: String, domain: String) =
      switch account {
      case "CitigroupBRK": ("Citigroup", "citi.com")
      case "Nestle": ("Nestlé", "nestle.com")
      case "pfizer_news": ("Pfizer", "pfizer.com")
      default: (account, account.lowercased() + ".com")
      }
    var plan = Plan(brand: names.brand, zone: "UTC")
    plan.handles = ["@" + account]
    if account == "pfizer_news" { plan.handles.append("@pfizer") }
    plan.domains = [names.domain]
    plan.platforms = [ChosenPlatform(.x)]
    return plan
  }

  /// The posts, as many as four weeks have evenly spread, `perFourWeeks` of them to each four.
  func posts(perFourWeeks: Int) -> [Post] {
    let monday = Week(of: Day(number: 20_000)).monday
    return texts.enumerated().compactMap { index, text in
      let minutes = index * 28 * 24 * 60 / perFourWeeks
      guard let id = PostID("post-\(index)") else { return nil }
      let at = Moment(monday + minutes / 1440, minute: minutes % 1440)
      return Post(id: id, text: text, platforms: [.x], at: at, state: .out)
    }
  }
}

import Fixtures
import Foundation
import Guidance
import Planning
import PostText
import Testing

/// Real posts of five companies with the act that people saw in them; they stay beside the package.
struct CorporateMessages {
  struct Row: Decodable {
    let account: String
    let label: String
    let text: String
    let unanimous: Bool
  }

  private static let name = "corporate-messages/posts.jsonl"

  static let isThere = SharedData.has(name)
  static let isMissing: Comment = "\(SharedData.missing(name))"

  static func rows() throws -> [Row] {
    try Data(contentsOf: SharedData.file(name)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Row.self, from: Data($0))
    }
  }
}

@Suite(
  "Judging real posts", .enabled(if: CorporateMessages.isThere, CorporateMessages.isMissing))
struct RealPostTests {
  private let acts: [String: Act] = ["Information": .informs, "Action": .asks, "Dialogue": .converses]

  private let names: [String: OwnNames] = [
    "Barclays": OwnNames(brand: "Barclays", handles: ["@Barclays"], domains: ["barclays.com"]),
    "Citi": OwnNames(brand: "Citi", handles: ["@Citi"], domains: ["citi.com", "citigroup.com"]),
    "CitigroupBRK": OwnNames(brand: "Citigroup", handles: ["@CitigroupBRK"]),
    "Nestle": OwnNames(brand: "Nestlé", handles: ["@Nestle"], domains: ["nestle.com"]),
    "pfizer_news": OwnNames(brand: "Pfizer", handles: ["@pfizer_news", "@pfizer"], domains: ["pfizer.com"]),
  ]

  /// The table was fitted to these rows, so this guards against mistakes; how good it is on others, its header says.
  @Test("what people agree on is judged as they do, and surely so where it says it is sure")
  func agreesWithPeople() throws {
    var count = 0, right = 0, sure = 0, sureAndRight = 0
    for row in try CorporateMessages.rows() where row.unanimous {
      let names = try #require(names[row.account])
      let judgement = judge(row.text, for: names)
      let isRight = judgement.act == acts[row.label]
      count += 1
      if isRight { right += 1 }
      if judgement.sure { sure += 1 }
      if judgement.sure && isRight { sureAndRight += 1 }
    }
    #expect(Double(right) >= 0.97 * Double(count))
    #expect(Double(sure) >= 0.85 * Double(count))
    #expect(Double(sureAndRight) >= 0.985 * Double(sure))
  }
}

import Foundation
import Guidance
import Planning
import PostText

/// A post with the kinds that two people saw in it, read as the model reads it.
package struct KindPost: Sendable {
  package let organisation: String
  package let names: OwnNames
  package let platform: Platform
  package let text: String
  /// Indices in `Kind.allCases`.
  package let first: Int
  let second: Int
  /// Written for the trainer: it is fitted to, and never judged.
  package let isMade: Bool
  let reading: KindReading

  package var isAgreed: Bool { first == second }

  fileprivate init?(_ row: Row, first: String, second: String, names: OwnNames, isMade: Bool = false) {
    guard let one = Kind(rawValue: first), let other = Kind(rawValue: second) else { return nil }
    // Texts of Foundation's are not stored as Swift's are, and slow to walk.
    text = String(decoding: Array(row.text.utf8), as: UTF8.self)
    organisation = row.organisation
    platform = Platform(rawValue: row.platform ?? "x") ?? .x
    self.names = names
    self.first = one.place
    self.second = other.place
    self.isMade = isMade
    reading = Judge(names: names).kindReading(text, entities: platform.entities(in: text))
  }

  fileprivate struct Row: Decodable {
    var account: String?
    var org: String?
    var brand: String?
    var handle: String?
    var domain: String?
    var platform: String?
    var text: String
    var first: String?
    var second: String?

    var organisation: String { org ?? account ?? "" }
  }
}

extension KindPost {
  /// Those of `corporate-messages` and `organisations` below `folder`, and those made for the trainer.
  package static func all(in folder: String) throws -> [KindPost] {
    try corporate(in: folder) + organisations(in: folder) + made
  }

  private static func rows(_ path: String) throws -> [Row] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Row.self, from: Data($0))
    }
  }

  private struct Labels: Decodable {
    var first: String
    var second: String
  }

  private static func corporate(in folder: String) throws -> [KindPost] {
    let posts = try rows("\(folder)/corporate-messages/posts.jsonl")
    let labels = try Data(contentsOf: URL(filePath: "\(folder)/corporate-messages/kinds.jsonl"))
      .split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Labels.self, from: Data($0)) }
    return zip(posts, labels).compactMap { row, labels in
      KindPost(row, first: labels.first, second: labels.second, names: companyNames(row.organisation))
    }
  }

  private static func companyNames(_ account: String) -> OwnNames {
    switch account {
    case "CitigroupBRK": names("Citigroup", "@CitigroupBRK", "citi.com")
    case "Nestle": names("Nestlé", "@Nestle", "nestle.com")
    case "pfizer_news":
      OwnNames(brand: "Pfizer", handles: ["@pfizer_news", "@pfizer"], domains: ["pfizer.com"])
    default: names(account, "@" + account, account.lowercased() + ".com")
    }
  }

  private static func names(_ brand: String, _ handle: String?, _ domain: String?) -> OwnNames {
    OwnNames(
      brand: brand, handles: handle.map { [$0] } ?? [],
      domains: domain.map { $0.isEmpty ? [] : [$0] } ?? [])
  }

  private static func organisations(in folder: String) throws -> [KindPost] {
    try rows("\(folder)/organisations/posts.jsonl").compactMap { row in
      KindPost(
        row, first: row.first ?? "", second: row.second ?? "",
        names: names(row.brand ?? "", row.handle, row.domain))
    }
  }

  private static var made: [KindPost] {
    var posts: [KindPost] = []
    var row = Row(text: "")
    var names = OwnNames(brand: "")
    for line in MadePosts.text.split(separator: "\n") {
      if line.hasPrefix("=") {
        let parts = line.dropFirst().split(separator: "|").map(String.init)
        row = Row(org: "made: " + parts[0], platform: parts[3], text: "")
        names = Self.names(parts[0], parts[1], parts[2])
      } else {
        let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
        row.text = parts[1]
        posts += [KindPost(row, first: parts[0], second: parts[0], names: names, isMade: true)].compactMap {
          $0
        }
      }
    }
    return posts
  }
}

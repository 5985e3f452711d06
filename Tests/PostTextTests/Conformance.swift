import Fixtures
import Foundation
import PostText
import Testing

/// X's own conformance cases, from the folder beside the package.
enum Conformance {
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    var description: String
    var text: String
    var expected: Expected
    var testDescription: String { description }
  }

  /// The shapes that `expected` comes in.
  enum Expected: Decodable, Equatable, Sendable {
    case none
    case flag(Bool)
    case name(String)
    case names([String])
    case found([Found])
    case weight(Weight)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .none
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let name = try? value.decode(String.self) {
        self = .name(name)
      } else if let names = try? value.decode([String].self) {
        self = .names(names)
      } else if let found = try? value.decode([Found].self) {
        self = .found(found)
      } else {
        self = .weight(try value.decode(Weight.self))
      }
    }
  }

  struct Found: Decodable, Equatable, Sendable {
    var url: String?
    var hashtag: String?
    var cashtag: String?
    var screenName: String?
    var listSlug: String?
    var indices: [Int]

    enum CodingKeys: String, CodingKey {
      case url, hashtag, cashtag, indices
      case screenName = "screen_name"
      case listSlug = "list_slug"
    }
  }

  struct Weight: Decodable, Equatable, Sendable {
    var weightedLength: Int
    var valid: Bool
    var validRangeEnd: Int
  }

  private static let folder = "twitter-text"

  static let isThere = SharedData.has(folder)

  static func cases(_ group: String, in file: String) throws -> [Case] {
    let data = try Data(contentsOf: SharedData.file("\(folder)/\(file).json"))
    return try #require(
      try JSONDecoder().decode([String: [Case]].self, from: data)[group], "\(group) in \(file)")
  }
}

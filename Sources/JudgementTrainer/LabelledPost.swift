import Foundation
import Guidance
import PostText

/// A post with the act that people saw in it.
struct LabelledPost: Sendable {
  let text: String
  let account: String
  let act: Int
  let unanimous: Bool
  /// Indices of the clues found in the text.
  let clues: [Int]
}

extension LabelledPost {
  private struct Row: Decodable {
    let account: String
    let label: String
    let text: String
    let unanimous: Bool
  }

  private static let acts = ["Information": 0, "Action": 1, "Dialogue": 2]

  /// Reads a JSON object with `account`, `label`, `text` and `unanimous` from each line.
  static func read(from path: String) throws -> [LabelledPost] {
    let data = try Data(contentsOf: URL(filePath: path))
    return try data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let row = try JSONDecoder().decode(Row.self, from: Data(line))
      return acts[row.label].map { LabelledPost(row, act: $0) }
    }
  }

  private init(_ row: Row, act: Int) {
    let wording = Wording(row.text, entities: Platform.x.entities(in: row.text))
    text = row.text
    account = row.account
    self.act = act
    unanimous = row.unanimous
    clues = Clue.all.indices.filter { Clue.all[$0].isFound(in: wording) }
  }
}

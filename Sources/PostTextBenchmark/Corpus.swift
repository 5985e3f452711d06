import Foundation

/// The real posts that stand beside the package, for measuring only.
enum Corpus {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/corporate-messages/posts.jsonl")

  private struct Post: Decodable { var text: String }

  static func posts() -> [String] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    return data.split(separator: 0x0A).compactMap { line in
      (try? JSONDecoder().decode(Post.self, from: line)).map {
        String(decoding: Array($0.text.utf8), as: UTF8.self)
      }
    }
  }
}

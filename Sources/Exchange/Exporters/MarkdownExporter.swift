import Planning
import PostText

extension Exporter {
  /// To be read and handed on: a heading for each post, and its text between fences, where it stands to the letter.
  static let markdown = Exporter(name: "markdown", ending: "md", for: .copying) { order in
    let title = "# \(order.plan.brand.onOneLine)\n\nTimes are in \(order.plan.zone).\n"
    let posts = order.posts.map { post in
      "\n## \(heading(post, order))\n\n\(facts(post))\(texts(post, order))"
    }
    return Export([ExportedFile(text: title + posts.joined(), posts: order.posts.count)])
  }

  /// Where it says one thing here and another there, each with where.
  private static func texts(_ post: Post, _ order: ExportOrder) -> String {
    let wordings = order.wordings(of: post)
    return wordings.map { wording in
      let fence = String(repeating: "`", count: max(3, wording.text.longestRunOfBackquotes + 1))
      let place = wording.platforms.map(\.rawValue).joined(separator: ", ")
      return (wordings.count > 1 ? "On \(place):\n\n" : "") + "\(fence)\n\(wording.text)\n\(fence)\n"
    }.joined(separator: "\n")
  }

  /// `Tue 24 Nov 2026, 09:00: mastodon, bluesky`.
  private static func heading(_ post: Post, _ order: ExportOrder) -> String {
    let platforms = order.platforms(of: post).map(\.rawValue).joined(separator: ", ")
    let time = DateWording.withYears { post.at?.spoken }
    return (time ?? "Draft") + (platforms.isEmpty ? "" : ": \(platforms)")
  }

  private static func facts(_ post: Post) -> String {
    let facts = [
      "`\(post.id)`", post.state == .out ? "out" : nil, post.kind?.rawValue,
      post.goal.map { "goal \($0.onOneLine)" }, post.audience.map { "for \($0.onOneLine)" },
    ]
    return facts.compactMap(\.self).joined(separator: " · ") + "\n\n"
  }
}

extension String {
  /// With what Markdown would take for marks escaped.
  fileprivate var onOneLine: String {
    firstWords(120).map { "\\`*_[]<>#&|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  fileprivate var longestRunOfBackquotes: Int {
    var (longest, run) = (0, 0)
    for byte in utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

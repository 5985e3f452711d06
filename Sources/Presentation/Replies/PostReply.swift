import Application
import Guidance
import Planning

/// One post with all that is known of it.
public struct PostReply: Presentable {
  let post: Post
  let zone: String
  let result: CheckResult

  /// - Parameter zone: the plan's time zone, which the post's time is told in.
  public init(_ post: Post, zone: String, _ result: CheckResult) {
    self.post = post
    self.zone = zone
    self.result = result
  }

  private struct Fields: Encodable, Sendable {
    var version = 1
    var post: PostFields
    var zone: String
    var check: CheckFields
  }

  public var objects: [any Encodable & Sendable] {
    let check = CheckFields(CheckedDraft(id: post.id.description, result))
    return [Fields(post: PostFields(post), zone: zone, check: check)]
  }

  public var document: Document {
    let facts = [
      post.state == .draft ? "a draft" : when, post.platforms.isEmpty ? nil : "for \(platforms)",
      post.goal.map { "serves \($0)" }, post.audience.map { "meant for \($0)" },
      post.with.isEmpty ? nil : "with \(post.with.joined(separator: ", "))",
      post.parts.isEmpty ? nil : "\(post.parts.count.of("more part")) of its thread", post.url,
    ]
    let line: StyledText = "\(post.id.description, .name) \(facts.compactMap { $0 }.joined(separator: " · "))"
    return Document([.paragraph(line)] + result.blocks(quoting: true))
  }

  private var platforms: String { post.platforms.map(\.rawValue).joined(separator: ", ") }

  private var when: String {
    let at = post.at.map { "\($0.spoken) (\(zone))" } ?? "no time"
    return post.state == .out ? "went out \(at)" : "scheduled for \(at)"
  }
}

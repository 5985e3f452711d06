import Application
import Guidance
import Planning
import PostText

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

  public var found: [Finding]? { result.allFindings }

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
      post.state == .draft ? "a draft" : when, places,
      post.goal.map { "serves \($0)" }, post.audience.map { "meant for \($0)" },
      post.labels.isEmpty ? nil : "labelled \(post.labels.joined(separator: ", "))",
      post.with.isEmpty ? nil : "with \(post.with.joined(separator: ", "))",
      post.parts.isEmpty ? nil : "\(post.parts.count.of("more part")) of its thread", post.url,
    ]
    let line: StyledText = "\(post.id.description, .name) \(facts.compactMap { $0 }.joined(separator: " · "))"
    let beside = publications + pictures + besideTheText
    return Document(
      [.paragraph(line)] + (beside.isEmpty ? [] : [.details([.list(beside)])]) + result.blocks(quoting: true))
  }

  private var pictures: [StyledText] {
    post.pictures.indices.map { index in
      let picture = post.pictures[index]
      return
        "picture \(index + 1): \(picture.file, .name) \(picture.alt.map { "“\($0)”" } ?? "without words")"
    }
  }

  /// Where it was handed over to be published, but for what the first line says.
  private var publications: [StyledText] {
    post.publications.compactMap { publication in
      let name = publication.platform.name
      guard publication.isOut else {
        return StyledText(
          "handed over for \(name) \(publication.at.spoken), and nobody noted what came of it", .caution)
      }
      guard let url = publication.url, url != post.url else { return nil }
      return StyledText("on \(name): \(url)")
    }
  }

  private var besideTheText: [StyledText] {
    [("first comment", post.firstComment), ("note, never published", post.note)].compactMap { what, words in
      words.map { "\(what): \($0)" }
    }
  }

  private var places: String? {
    func listed(_ platforms: [Platform]) -> String { platforms.map(\.rawValue).joined(separator: ", ") }
    guard !post.platformsLeft.isEmpty else {
      return post.platforms.isEmpty ? nil : "for \(listed(post.platforms))"
    }
    return "on \(listed(post.outOn)) · still to go out on \(listed(post.platformsLeft))"
  }

  private var when: String {
    let at = post.at.map { "\($0.spoken) (\(zone))" } ?? "no time"
    return post.state == .out ? "went out \(at)" : "scheduled for \(at)"
  }
}

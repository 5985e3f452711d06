import Planning

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A post as an export gives it, in the words that an import understands.
struct ExportedPost: Encodable {
  var id: String
  var importedID: String?
  var text: String
  var platforms: [String]
  var kind: String?
  var kindBy: String?
  var goal: String?
  var audience: String?
  var at: String?
  var state: String
  var created: String?
  var source: String?
  var url: String?
  var with: [String]?
  var replyTo: String?
  var parts: [String]?
  /// Its words on single platforms, by their names.
  var variants: [String: String]?
  var labels: [String]?
  var firstComment: String?
  var note: String?

  /// - Parameter instant: the seconds since 1970-01-01 00:00 UTC of a time of the plan's; nil where that is not known.
  init(_ post: Post, instant: (Moment) -> Int?) {
    id = post.id.description
    importedID = post.importedID
    text = post.text
    platforms = post.places.map(\.rawValue)
    kind = post.kind?.rawValue
    kindBy = post.kind == post.managersKind ? nil : post.kindBy.rawValue
    goal = post.goal
    audience = post.audience
    at = post.at.map { "\($0)\(UTCOffset(of: $0, at: instant($0)).map(\.text) ?? "")" }
    state = post.state.rawValue
    created = post.created?.description
    (source, url, replyTo) = (post.source, post.url, post.replyTo)
    with = post.with.isEmpty ? nil : post.with
    parts = post.parts.isEmpty ? nil : post.parts
    if !post.variants.isEmpty {
      variants = Dictionary(post.variants.map { ($0.platform.rawValue, $0.text) }) { $1 }
    }
    labels = post.labels.isEmpty ? nil : post.labels
    (firstComment, note) = (post.firstComment, post.note)
  }
}

func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

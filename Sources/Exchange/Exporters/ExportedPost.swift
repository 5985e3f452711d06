import Planning

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A post as an export gives it, in the words that an import understands.
struct ExportedPost: Encodable {
  var id: String
  var text: String
  var platforms: [String]
  var kind: String?
  var goal: String?
  var audience: String?
  var at: String?
  var state: String
  var created: String?
  var importedID: String?
  var versionOf: String?

  /// - Parameter isWhole: whether it says, too, what an import has no use for.
  init(_ post: Post, isWhole: Bool = false) {
    id = post.id.description
    text = post.text
    platforms = post.platforms.map(\.rawValue)
    kind = post.kind?.rawValue
    goal = post.goal
    audience = post.audience
    at = post.at?.description
    state = post.state.rawValue
    guard isWhole else { return }
    created = post.created?.description
    importedID = post.importedID
    versionOf = post.versionOf?.description
  }
}

func encoded(_ value: some Encodable, pretty: Bool = false) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

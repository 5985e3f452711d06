import Planning

extension Sequence<Post> {
  /// Where each stands that was noted down, where they are few; else how to see it.
  /// - Parameter more: what to type for all of them.
  func addresses(orTyping more: String) -> [Block] {
    let known = compactMap { post in post.url.map { (post.id, $0) } }
    guard !known.isEmpty else { return [] }
    guard known.count <= Self.fewAddresses else {
      let stand =
        "Of \(known.count.of("post")) it is noted where \(known.count.form("it stands", "they stand"))"
      return [.aside(StyledText(advice: "\(stand): show POST, or \(more)"))]
    }
    return [.list(known.map { "\($0.description, .name) stands at \($1)" })]
  }

  /// So many that an answer stays a screenful.
  private static var fewAddresses: Int { 5 }
}

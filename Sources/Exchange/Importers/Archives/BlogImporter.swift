import Planning

extension ArchiveImporter {
  /// A folder of Markdown with front matter, as Hugo, Jekyll and Eleventy make a blog of: of each post that is published
  /// a draft is made.
  static let blog = ArchiveImporter(
    name: "blog", title: "a blog's Markdown", lookedFor: "posts/….md with front matter",
    reads: { BlogFile(named: $0) != nil },
    recognizes: { beginning in
      BlogFile(named: beginning.name) == .page && FrontMatter(beginning.text) != nil
    },
    read: { reader in
      var blog = Blog()
      for name in reader.names where BlogFile(named: name) == .settings {
        try blog.read(settings: EncodedText.text(reader.bytes(of: name)), name)
      }
      // A file that is named by itself may lie anywhere.
      for name in reader.names where BlogFile(named: name) == .page || reader.names.count == 1 {
        try blog.read(page: EncodedText.text(reader.bytes(of: name)), name, &reader)
      }
      guard blog.hasPages else { throw Blog.noFrontMatter(reader.names) }
      return blog.all
    })
}

/// What a file of a blog's folder is.
private enum BlogFile {
  case settings, page

  /// What is no page of the blog's own: what it is made with, and made of it.
  private static let others: Set<Substring> = [
    "node_modules", "themes", "vendor", "archetypes", "_drafts", "_includes", "_layouts", "public", "_site",
  ]

  init?(named name: String) {
    let parts = name.split(separator: "/")
    guard let file = parts.last?.lowercased(), !parts.contains(where: { $0.hasPrefix(".") }),
      !parts.dropLast().contains(where: Self.others.contains)
    else { return nil }
    if file.hasSuffix(".md") || file.hasSuffix(".markdown") {
      self = .page
    } else if ["hugo.toml", "hugo.yaml", "hugo.yml", "config.toml", "_config.yml"].contains(file) {
      self = .settings
    } else {
      return nil
    }
  }
}

private struct Blog {
  private(set) var all = ArchivedPosts(format: "blog")
  /// Whether anything has front matter.
  private(set) var hasPages = false
  private var site: BlogSite?

  static func noFrontMatter(_ names: [String]) -> Problem {
    Problem(
      .noArchive,
      "Of \(names.count.of("Markdown file")) none begins with front matter, between two lines of --- or +++.",
      hint: "A post's title goes there, as in: title: Rye week. Where the blog has a feed: import feed.xml")
  }

  mutating func read(settings text: String, _ name: String) { if site == nil { site = BlogSite(text, name) } }

  mutating func read(page text: String, _ name: String, _ reader: inout ArchiveReader) throws {
    guard let front = FrontMatter(text) else { return }
    hasPages = true
    let path = BlogPath(name)
    let published = ["date", "publishdate"].lazy.compactMap { front.values[$0].flatMap(WrittenDay.read) }
      .first
    let day = published ?? path.day
    guard day != nil || path.isAmongPosts, !path.isSection else { return }
    guard Self.isPublished(front) else { return all.leftOut.unpublished += 1 }
    let title = front.values["title"] ?? Self.heading(front.rest) ?? path.title
    all.add(
      WrittenPage(
        title: title, address: BlogAddress(front, path, site).whole, path: path.parts.joined(separator: "/"),
        published: day), &reader)
  }

  /// Hugo's word, Jekyll's, and Eleventy's.
  private static func isPublished(_ front: FrontMatter) -> Bool {
    front.values["draft"]?.lowercased() != "true" && front.values["published"]?.lowercased() != "false"
      && front.values["permalink"]?.lowercased() != "false"
  }

  private static func heading(_ text: Substring) -> String? {
    let line = text.split(separator: "\n").first { !$0.trimmed.isEmpty }
    return line.flatMap { $0.hasPrefix("# ") ? $0.dropFirst(2).trimmed : nil }
  }
}

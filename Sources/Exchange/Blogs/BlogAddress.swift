import Planning

/// Where a page lies, and what its name says.
struct BlogPath {
  /// Without the folder of the whole site, where it is known: from `content` or `_posts` on.
  let parts: [String]
  /// Without its ending and its day.
  let slug: String
  /// As Jekyll writes it before the name.
  let day: Day?

  init(_ path: String) {
    let all = path.split(separator: "/").map(String.init)
    let start = all.lastIndex { $0 == "content" || $0 == "_posts" } ?? 0
    parts = Array(all[start...])
    let file = all.last ?? ""
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    day = stem.dropFirst(10).hasPrefix("-") ? Day(String(stem.prefix(10))) : nil
    slug = day == nil ? stem : String(stem.dropFirst(11))
  }

  private static let postFolders: Set<String> = ["posts", "post", "_posts", "blog", "articles", "news"]

  var isAmongPosts: Bool { parts.dropLast().contains(where: Self.postFolders.contains) }
  /// Hugo's lists of pages.
  var isSection: Bool { slug == "_index" }
  /// Hugo keeps a page with its pictures in a folder, which has the name.
  var isBundle: Bool { slug == "index" }

  /// `rye-week` as words.
  var title: String {
    let name = isBundle ? parts.dropLast().last ?? slug : slug
    let words = name.split { "-_".contains($0) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// What a blog's settings say of its addresses.
struct BlogSite {
  enum Maker { case hugo, jekyll }

  let maker: Maker
  /// Such as `https://harbourbakery.example`, without a slash at its end.
  let base: String?
  /// Whether pages stand where they do unless somebody says otherwise.
  let isUsual: Bool

  init(_ text: String, _ name: String) {
    let settings = FrontMatter(settings: text, isTOML: name.hasSuffix(".toml"))
    maker = name.hasSuffix("_config.yml") ? .jekyll : .hugo
    let parts = maker == .hugo ? ["baseurl"] : ["url", "baseurl"]
    var base = parts.compactMap { settings.values[$0] }.joined()
    while base.hasSuffix("/") { base.removeLast() }
    self.base = base.hasPrefix("https://") || base.hasPrefix("http://") ? base : nil
    isUsual = ["permalinks", "permalink", "uglyurls", "languages"].allSatisfy {
      settings.values[$0] == nil && !settings.others.contains($0)
    }
  }
}

/// The address of a page, where front matter says it, or where it stands by the rules of what makes the blog, and those
/// alone: an address that is only likely would be worse than none.
/// Source: gohugo.io/content-management/urls, jekyllrb.com/docs/permalinks.
struct BlogAddress {
  let whole: String?

  init(_ front: FrontMatter, _ path: BlogPath, _ site: BlogSite?) {
    let said = ["url", "permalink", "canonical_url", "canonicalurl"].lazy.compactMap { front.values[$0] }
      .first
    if let said, said.hasPrefix("https://") || said.hasPrefix("http://") {
      whole = said
    } else if let said {
      // One with `:year` or `{{ … }}` is a rule, and no address.
      whole =
        said.contains(where: { ":{".contains($0) }) ? nil : site?.base.map { "\($0)/\(said.withoutSlash)" }
    } else if let site, let base = site.base, site.isUsual {
      whole = (site.maker == .hugo ? Self.hugo(front, path) : Self.jekyll(front, path)).map {
        "\(base)/\($0)"
      }
    } else {
      whole = nil
    }
  }

  /// `content/posts/Rye Week.md` stands at `posts/rye-week/`.
  private static func hugo(_ front: FrontMatter, _ path: BlogPath) -> String? {
    guard path.parts.first == "content", path.day == nil else { return nil }
    var folders = path.parts.dropFirst().dropLast().map(\.self)
    var name = path.slug
    if path.isBundle { name = folders.popLast() ?? "" }
    let parts = (folders + [front.values["slug"] ?? name]).map { $0.lowercased().replacing(" ", with: "-") }
    // What else becomes of letters, and of other languages' pages, is not for us to know.
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
    }
    return isPlain ? parts.joined(separator: "/") + "/" : nil
  }

  /// `_posts/2026-03-01-rye-week.md` stands at `2026/03/01/rye-week.html`, unless it has categories.
  private static func jekyll(_ front: FrontMatter, _ path: BlogPath) -> String? {
    let sorted = ["categories", "category"].contains { front.values[$0] != nil || front.others.contains($0) }
    guard let day = path.day, path.parts.first == "_posts", path.parts.count == 2, !sorted else { return nil }
    let written = front.values["date"].flatMap(WrittenDay.read) ?? day
    let slug = front.values["slug"] ?? path.slug
    return "\(written.description.replacing("-", with: "/"))/\(slug).html"
  }
}

extension String {
  fileprivate var withoutSlash: String { hasPrefix("/") ? String(dropFirst()) : self }
}

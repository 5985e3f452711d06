import Planning

extension ArchiveImporter {
  /// WordPress's own export (WXR): of each post that is published a draft is made. Comments, with the addresses of those
  /// who wrote them, are passed over.
  static let wordPress = ArchiveImporter(
    name: "wordpress", title: "a WordPress export", lookedFor: "….wordpress….xml",
    reads: { name in
      let file = name.split(separator: "/").last?.lowercased() ?? ""
      return file.hasSuffix(".xml") && file.contains("wordpress")
    },
    recognizes: { $0.begins(with: "<") && $0.holds("wordpress.org/export/") },
    read: { reader in
      var all = ArchivedPosts(format: "wordpress")
      for name in reader.names {
        var xml = XMLReader(EncodedText.xml(try reader.bytes(of: name)))
        while let item = WordPressItem(&xml) {
          guard item.isPost else { continue }
          if item.isPublished { all.add(item.page, &reader) } else { all.leftOut.unpublished += 1 }
        }
        if xml.isCutShort { try reader.endsInItsMiddle(name, line: xml.line, good: all.rows.count) }
      }
      return all
    })
}

/// A post, a page, a picture or a revision.
private struct WordPressItem {
  private(set) var page = WrittenPage(title: "", address: nil, path: "", published: nil)
  private var type = ""
  private var status = ""

  var isPost: Bool { type == "post" }
  /// One with a password can't be read by whoever follows the link.
  private(set) var hasPassword = false
  var isPublished: Bool { status == "publish" && !hasPassword }

  /// - Returns: nil at the end, also where the file ends before the item does.
  init?(_ xml: inout XMLReader) {
    while let event = xml.next() {
      guard case .start("item", _) = event else { continue }
      guard readItem(&xml) else { return nil }
      return
    }
    return nil
  }

  /// - Returns: whether it ends.
  private mutating func readItem(_ xml: inout XMLReader) -> Bool {
    while let event = xml.next() {
      if case .end = event { return true }
      guard case .start(let name, _) = event else { continue }
      let words = xml.textOfElement()
      switch name {
      case "title": page.title = HTMLText.text(words)
      case "link": page.address = words.trimmed
      case "wp:post_id": page.path = "wordpress:\(words.trimmed)"
      case "wp:post_type": type = words.trimmed
      case "wp:status": status = words.trimmed
      case "wp:post_password": hasPassword = !words.trimmed.isEmpty
      // Local, for a post whose UTC is all noughts.
      case "wp:post_date": page.published = page.published ?? WrittenDay.read(words)
      case "wp:post_date_gmt": page.published = WrittenDay.read(words) ?? page.published
      default: break
      }
    }
    return false
  }
}

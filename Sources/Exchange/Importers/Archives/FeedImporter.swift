import Planning

extension ArchiveImporter {
  /// RSS and Atom, as a blog or a podcast gives them: of each of its pages a draft is made.
  static let feed = ArchiveImporter(
    name: "feed", title: "an RSS or Atom feed", lookedFor: "feed.xml",
    reads: { name in
      let file = name.split(separator: "/").last?.lowercased() ?? ""
      return ["feed.xml", "rss.xml", "atom.xml", "feed.rss", "feed.atom"].contains(file)
    },
    recognizes: { beginning in
      beginning.begins(with: "<")
        && ["<rss", "<feed", "<rdf:RDF"].contains { beginning.text.contains($0) }
    },
    read: { reader in
      var all = ArchivedPosts(format: "feed")
      for name in reader.names {
        var xml = XMLReader(EncodedText.xml(try reader.bytes(of: name)))
        while let page = Feed.nextPage(&xml) { all.add(page, &reader) }
        if xml.isCutShort { try reader.endsInItsMiddle(name, line: xml.line, good: all.rows.count) }
      }
      return all
    })
}

private enum Feed {
  /// - Returns: nil at the end.
  static func nextPage(_ xml: inout XMLReader) -> WrittenPage? {
    while let event = xml.next() {
      if case .start(let name, _) = event, name == "item" || name == "entry" { return page(&xml) }
    }
    return nil
  }

  /// - Returns: nil where the file ends before the page does.
  private static func page(_ xml: inout XMLReader) -> WrittenPage? {
    var page = WrittenPage(title: "", address: nil, path: "", published: nil)
    var guid: String?
    while true {
      guard let event = xml.next() else { return nil }
      if case .end = event { break }
      guard case .start(let name, let attributes) = event else { continue }
      let words = xml.textOfElement()
      switch name {
      case "title": page.title = HTMLText.text(words)
      case "link": note(link: words, attributes, &page)
      case "guid", "id":
        page.path = words.trimmed
        if name == "guid", attributes["isPermaLink"] != "false" { guid = words }
      case "pubDate", "published", "dc:date": page.published = WrittenDay.read(words)
      case "updated": page.published = page.published ?? WrittenDay.read(words)
      default: break
      }
    }
    page.address = page.address ?? guid
    if page.path.isEmpty { page.path = page.title }
    return page
  }

  /// Atom has the address in an attribute, and links to other things beside it.
  private static func note(link words: String, _ attributes: [String: String], _ page: inout WrittenPage) {
    guard attributes["rel"] == nil || attributes["rel"] == "alternate", page.address == nil else { return }
    let address = (attributes["href"] ?? words).trimmed
    if !address.isEmpty { page.address = address }
  }
}

extension ArchivedPosts {
  /// A page without a title is counted as one without words.
  mutating func add(_ page: WrittenPage, _ reader: inout ArchiveReader) {
    reader.noteRow()
    guard let row = page.row(number: rows.count + leftOut.withoutWords + leftOut.unpublished + 1) else {
      return leftOut.withoutWords += 1
    }
    rows.append(row)
  }
}

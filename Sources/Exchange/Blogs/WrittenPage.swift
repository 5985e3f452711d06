import Planning

/// A page that somebody has written elsewhere, such as a post of a blog. It is nothing that went out on a platform, but
/// what one can post about: it becomes a draft that says its title and its address.
struct WrittenPage {
  /// As HTML or Markdown left it; on one line when it is used.
  var title: String
  /// Where it stands, as a web address; nil where that is not known for sure.
  var address: String?
  /// By which it is known where it has no address, such as its path.
  var path: String
  var published: Day?

  /// How much of a title is taken, in letters.
  private static let longestTitle = 300
  /// An address that is longer is none that people post.
  private static let longestAddress = 2000

  /// - Returns: nil where it has no title.
  func row(number: Int) -> PostRow? {
    let title = title.firstWords(Self.longestTitle)
    guard !title.isEmpty else { return nil }
    let address = address.flatMap(Self.wholeAddress)
    var row = PostRow(number: number, text: ([title] + [address].compactMap(\.self)).joined(separator: "\n"))
    (row.state, row.published) = (.draft, published)
    row.source = "page:\(address.map(Self.key) ?? path)"
    return row
  }

  private static func wholeAddress(_ written: String) -> String? {
    let address = written.trimmed
    let isWhole = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isWhole && address.utf8.count <= longestAddress && !address.contains(where: \.isWhitespace)
      ? address : nil
  }

  /// The same page whatever a feed has added to its address: where readers came from, and a slash at its end.
  private static func key(_ address: String) -> String {
    let parts = address.prefix { $0 != "#" }.split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let asked = parts.count < 2 ? [] : parts[1].split(separator: "&").filter { !$0.hasPrefix("utm_") }
    var page = parts.first.map(String.init) ?? ""
    while page.hasSuffix("/") { page.removeLast() }
    for scheme in ["https://", "http://"] where page.hasPrefix(scheme) { page.removeFirst(scheme.count) }
    return page + (asked.isEmpty ? "" : "?\(asked.joined(separator: "&"))")
  }
}

/// A day as feeds and front matter write it.
enum WrittenDay {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Reads `2026-03-01`, whatever follows, and `Sun, 01 Mar 2026 09:00:00 +0000` (RFC 822).
  static func read(_ text: String) -> Day? {
    let text = text.trimmed
    if let day = Day(String(text.prefix(10))) { return day }
    let words = text.split { " ,-".contains($0) }.prefix(5)
    for (index, word) in words.enumerated().dropLast(2) {
      let month = months.firstIndex { words[words.startIndex + index + 1].lowercased().hasPrefix($0) }
      guard let number = Int(word), let month, let year = Int(words[words.startIndex + index + 2]) else {
        continue
      }
      return Day(year: year < 100 ? year + 2000 : year, month: month + 1, day: number)
    }
    return nil
  }
}

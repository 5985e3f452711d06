/// Posts with what goes on with them: an answer to oneself is a part of a post, not another post.
struct ThreadedRows {
  private struct Entry {
    var row: PostRow
    var text: String
    var continued: String?
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// - Parameters:
  ///   - key: by which others say that they go on with it.
  ///   - continued: the key of one's own post that it goes on with.
  mutating func add(_ row: PostRow, key: String, continuing continued: String? = nil) {
    guard places[key] == nil else { return }
    places[key] = entries.count
    entries.append(Entry(row: row, text: row.text, continued: continued))
  }

  /// The first ones, each with its parts by their times, and how many parts there are: one whose first is gone is
  /// none's, and is counted as well.
  func joined() -> (rows: [PostRow], parts: Int) {
    var parts: [Int: [(at: Int, text: String)]] = [:]
    var count = 0
    for entry in entries where entry.continued != nil {
      count += 1
      if let first = first(of: entry) {
        parts[first, default: []].append((entry.row.instantOrZero, entry.text))
      }
    }
    let rows = entries.indices.filter { entries[$0].continued == nil }.map { index in
      var row = entries[index].row
      row.parts = (parts[index] ?? []).sorted { $0.at < $1.at }.map(\.text).filter { !$0.isEmpty }
      return row
    }
    return (rows, count)
  }

  private func first(of part: Entry) -> Int? {
    var entry = part
    // A circle would have no first.
    for _ in 0...entries.count {
      guard let before = entry.continued, let place = places[before] else { return nil }
      if entries[place].continued == nil { return place }
      entry = entries[place]
    }
    return nil
  }
}

extension PostRow {
  fileprivate var instantOrZero: Int { if case .instant(let at)? = at { at } else { 0 } }
}

/// A key for a row that bears none: its time, and a number that its words give (FNV-1a).
func keyOfWords(_ text: String, at: Int) -> String {
  let hash = text.utf8.stableHash()
  return "\(at):\(String(hash, radix: 36))"
}

/// Seconds since 1970-01-01 00:00 UTC of a time with `Z` or an offset; one without is UTC's.
func isoInstant(_ text: String) -> Int? {
  switch try? RowTime(text, row: 0) {
  case .instant(let at): at + secondsOfMinute(text)
  case .local(let moment): moment.day.number * 86400 + moment.minute * 60 + secondsOfMinute(text)
  case .day(let day): day.number * 86400 + 43200
  case nil: nil
  }
}

/// Of `2025-04-09T14:56:43.000Z`, 43: a row's time goes by minutes.
private func secondsOfMinute(_ text: String) -> Int {
  let bytes = Array(text.utf8)
  guard bytes.count >= 19, bytes[16] == UInt8(ascii: ":"),
    let seconds = Int(String(decoding: bytes[17..<19], as: UTF8.self))
  else { return 0 }
  return min(max(seconds, 0), 59)
}

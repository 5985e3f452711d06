import Planning
import PostText
import Synchronization

/// What can be reckoned of a post's words and first platform alone, as numbers that are kept.
package protocol KeptOfPost: Sendable {
  /// The file's mark: eight signs in ASCII.
  static var mark: UInt64 { get }
  /// How many bytes are kept at most: to read more takes longer than to reckon what is needed.
  static var mostBytes: Int { get }

  /// - Returns: nil where the numbers, read from a file, make no such thing.
  init?(kept numbers: [UInt64])

  var numbers: [UInt64] { get }
}

/// What a judge has reckoned of posts when they were last looked at, as the bytes of a file, read when the first post is asked
/// for. It holds for as long as the judge is the same.
package final class KeptByPost<Value: KeptOfPost>: Sendable {
  private let key: UInt64
  private let kept: MadeOnce<KeptRows>
  private let asked = Mutex(Asked())

  private struct Asked {
    var values: [UInt64: Value] = [:]
    /// Those of them that were not kept.
    var new: [UInt64: [UInt64]] = [:]
  }

  /// - Parameters:
  ///   - key: that of the judge.
  ///   - bytes: reads what was kept, of whichever judge.
  package init(key: UInt64, _ bytes: @escaping @Sendable () -> [UInt8]?) {
    self.key = key
    kept = MadeOnce { bytes().flatMap { KeptRows($0, mark: Value.mark, key: key) } ?? KeptRows() }
  }

  /// - Parameter make: reckons it now.
  func value(of post: Post, _ make: () -> Value) -> Value {
    let hash = Self.hash(of: post)
    if let known = asked.withLock({ $0.values[hash] }) { return known }
    let kept = kept.value.numbers(of: hash).flatMap(Value.init)
    let value = kept ?? make()
    asked.withLock {
      $0.values[hash] = value
      if kept == nil { $0.new[hash] = value.numbers }
    }
    return value
  }

  /// What is to be kept: all that is known, or, where that is very much, what was asked for.
  /// - Returns: nil where all that was asked for is kept already.
  package var bytesToKeep: [UInt8]? {
    let asked = asked.withLock { $0 }
    guard !asked.new.isEmpty else { return nil }
    var rows = kept.value.all.merging(asked.new) { $1 }
    if KeptRows.size(of: rows) > Value.mostBytes { rows = rows.filter { asked.values[$0.key] != nil } }
    return KeptRows(rows, mark: Value.mark, key: key, most: Value.mostBytes).bytes
  }

  /// What it goes by.
  private static func hash(of post: Post) -> UInt64 {
    KindTokens.hash(post.text.utf8.stableHash(), UInt64(post.readingPlatform.place))
  }
}

/// Rows of numbers, looked up where they stand. All are little-endian: a mark, a checksum, a key, how many rows there are,
/// then each one's name and where it ends, by the names, then the rows.
private struct KeptRows: Sendable {
  let bytes: [UInt8]
  private let count: Int

  init() {
    bytes = []
    count = 0
  }

  /// - Returns: nil where the bytes are no such rows, or those of another key.
  init?(_ bytes: [UInt8], mark: UInt64, key: UInt64) {
    guard bytes.count >= Self.head, bytes.isTable(marked: mark), bytes.number(at: 16) == key,
      let count = Int(exactly: bytes.number(at: 24)), count <= (bytes.count - Self.head) / Self.entry
    else { return nil }
    self.bytes = bytes
    self.count = count
  }

  /// - Parameters:
  ///   - rows: as many of them are written as fit.
  ///   - most: so many bytes.
  init(_ rows: [UInt64: [UInt64]], mark: UInt64, key: UInt64, most: Int) {
    var end = Self.head
    let order = rows.sorted { $0.key < $1.key }.prefix { _, numbers in
      end += Self.entry + 8 * numbers.count
      return end <= most
    }
    var writer = TableWriter(mark: mark)
    writer.add(key)
    writer.add(UInt64(order.count))
    end = 0
    for (name, numbers) in order {
      end += numbers.count
      writer.add(name)
      writer.add(UInt64(end))
    }
    for (_, numbers) in order { writer.add(numbers) }
    bytes = writer.sealed
    count = order.count
  }

  /// As the bytes of a file.
  static func size(of rows: [UInt64: [UInt64]]) -> Int {
    rows.values.reduce(head) { $0 + entry + 8 * $1.count }
  }

  private func name(_ row: Int) -> UInt64 { bytes.number(at: Self.head + row * Self.entry) }

  func numbers(of name: UInt64) -> [UInt64]? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self.name(middle) < name { low = middle + 1 } else { high = middle }
    }
    return low < count && self.name(low) == name ? numbers(low) : nil
  }

  /// - Returns: nil where the row would not lie within the bytes.
  private func numbers(_ row: Int) -> [UInt64]? {
    let start = row == 0 ? 0 : end(row - 1)
    let all = (bytes.count - Self.head - count * Self.entry) / 8
    guard let start, let end = end(row), start <= end, end <= all else { return nil }
    return bytes.numbers(end - start, at: Self.head + count * Self.entry + 8 * start)
  }

  private func end(_ row: Int) -> Int? {
    Int(exactly: bytes.number(at: Self.head + row * Self.entry + 8))
  }

  var all: [UInt64: [UInt64]] {
    var all: [UInt64: [UInt64]] = [:]
    for row in 0..<count { all[name(row)] = numbers(row) }
    return all
  }

  private static let head = 32
  private static let entry = 16
}

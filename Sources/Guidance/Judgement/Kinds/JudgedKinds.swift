import Planning
import PostText
import Synchronization

/// The kinds of posts as they were judged when they were last looked at, as the bytes of a file: to judge the last weeks' posts
/// anew would be a sixth of each check and a fifth of each review. They hold for as long as the judge is the same.
///
/// All numbers are little-endian: a mark, a checksum, the key, then a row for each post by the row's first number, which is a hash of
/// the post's words and platform; the others are the bits of its six probabilities.
public final class JudgedKinds: Sendable {
  private let key: UInt64
  /// Those that were kept.
  private let rows: JudgedRows
  /// Those that were asked for since.
  private let asked = Mutex<[UInt64: KindProbabilities]>([:])

  /// - Parameters:
  ///   - bytes: those that were kept, of whichever judge.
  ///   - key: that of the judge.
  public init(_ bytes: [UInt8]?, key: UInt64) {
    self.key = key
    rows = bytes.flatMap { JudgedRows($0, key: key) } ?? JudgedRows()
  }

  /// - Parameter judged: the post's kinds, judged now.
  func kinds(of post: Post, judged: () -> KindProbabilities) -> KindProbabilities {
    let hash = Self.hash(of: post)
    let kinds = asked.withLock { $0[hash] } ?? rows.kinds(of: hash) ?? judged()
    asked.withLock { $0[hash] = kinds }
    return kinds
  }

  /// What is to be kept: all that is known, or, where that is very much, what was asked for.
  /// - Returns: nil where all that was asked for is kept already.
  public var bytesToKeep: [UInt8]? {
    let asked = asked.withLock { $0 }
    guard asked.keys.contains(where: { rows.kinds(of: $0) == nil }) else { return nil }
    let all = rows.all.merging(asked) { $1 }
    return JudgedRows(all.count > Self.most ? asked : all, key: key, most: Self.most).bytes
  }

  /// A quarter of a megabyte: more would take longer to read than to judge what a week needs.
  private static let most = 4_000

  /// What a judgement goes by.
  private static func hash(of post: Post) -> UInt64 {
    KindTokens.hash(post.text.utf8.stableHash(), UInt64((post.platforms.first ?? .x).place))
  }

  /// The key of what a judge says that has learned from `tables`.
  /// - Parameter program: tells the program's build, whose code is the judge.
  public static func key(_ tables: [LearnedTable], program: UInt64) -> UInt64 {
    tables.map(\.content).reduce(program, KindTokens.hash)
  }
}

/// The rows, looked up where they stand.
private struct JudgedRows {
  let bytes: [UInt8]

  init() { bytes = [] }

  /// - Returns: nil where the bytes are none of a judge's with that key.
  init?(_ bytes: [UInt8], key: UInt64) {
    guard bytes.count >= Self.head, (bytes.count - Self.head) % Self.width == 0,
      bytes.isTable(marked: Self.mark), bytes.number(at: 16) == key
    else { return nil }
    self.bytes = bytes
  }

  init(_ kinds: [UInt64: KindProbabilities], key: UInt64, most: Int) {
    var writer = TableWriter(mark: Self.mark)
    writer.add(key)
    for (hash, kinds) in kinds.sorted(by: { $0.key < $1.key }).prefix(most) {
      writer.add(hash)
      for kind in Kind.allCases { writer.add(kinds[kind].bitPattern) }
    }
    bytes = writer.sealed
  }

  private var count: Int { max(0, bytes.count - Self.head) / Self.width }

  private func hash(_ row: Int) -> UInt64 { bytes.number(at: Self.head + row * Self.width) }

  /// - Returns: nil where there is no such row, or its numbers are no probabilities.
  func kinds(of hash: UInt64) -> KindProbabilities? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self.hash(middle) < hash { low = middle + 1 } else { high = middle }
    }
    return low < count && self.hash(low) == hash ? kinds(low) : nil
  }

  private func kinds(_ row: Int) -> KindProbabilities? {
    let start = Self.head + row * Self.width + 8
    return KindProbabilities(
      kept: Kind.allCases.map { Double(bitPattern: bytes.number(at: start + 8 * $0.place)) })
  }

  var all: [UInt64: KindProbabilities] {
    var all: [UInt64: KindProbabilities] = [:]
    for row in 0..<count { all[hash(row)] = kinds(row) }
    return all
  }

  /// `judged 1` in ASCII.
  private static let mark: UInt64 = 0x31_20_64_65_67_64_75_6A
  private static let head = 24
  private static let width = 8 + 8 * Kind.allCases.count
}

import Planning
import PostText
import Testing

@testable import Guidance

@Suite("What posts say, kept for a judge that learns anew")
struct PostReadingTests {
  private let names = OwnNames(
    brand: "Harbour Bakery", handles: ["@harbourbakery"], domains: ["harbour.shop"])

  private let texts = [
    "Sam turns bowls at https://sam.example 🎉 #MeetTheMaker", "RT @oonaknits: our rye, £3 a loaf!",
    "@oonaknits Thank you! Which loaf was it?", "", "Das Brot ist fertig.", "3 2 1 …", "Straße, naïve, 東京",
    "Harbour Bakery opens at 8. Book now: https://harbour.shop/table",
  ]

  private func posts(_ texts: [String]) throws -> [Post] {
    try texts.enumerated().map { number, text in
      Post(
        id: try #require(PostID("post-\(number)")), text: text,
        platforms: [Platform.allCases[number % Platform.allCases.count]],
        kind: number % 2 == 0 ? Kind.allCases[number % 6] : nil,
        at: Moment(Day(number: 20_000 + number), minute: 600), state: .out)
    }
  }

  private func readings(_ kept: [UInt8]?, key: UInt64 = 7) -> PostReadings { PostReadings(key: key) { kept } }

  /// What is kept once a judge has read posts.
  private func kept(_ posts: [Post], after kept: [UInt8]? = nil) -> [UInt8]? {
    let readings = readings(kept)
    for post in posts { _ = Judge(names: names, readings: readings).reading(of: post) }
    return readings.bytesToKeep
  }

  private func table(_ posts: [Post], _ kept: [UInt8]?) -> LearnedTable {
    LearnedTable(of: posts, names: names, readings: readings(kept))
  }

  @Test("kept, they are those that were read, whatever the words")
  func readAgain() throws {
    let posts = try posts(texts)
    let bytes = try #require(kept(posts))
    let judge = Judge(names: names, readings: readings(bytes))
    for post in posts { #expect(judge.reading(of: post) == Judge(names: names).reading(of: post)) }
    #expect(judge.readings?.bytesToKeep == nil)
  }

  @Test("a judge learns from them what it would from the posts, and judges the same, to the last bit")
  func learned() throws {
    let posts = try posts(texts)
    let bytes = try #require(kept(posts))
    let table = table(posts, bytes)
    #expect(table.bytes == LearnedTable(of: posts, names: names).bytes)
    let judge = Judge(names: names, learned: [table], readings: readings(bytes))
    for post in posts {
      #expect(judge.kinds(of: post) == judge.judge(post.text, entities: post.entities).kinds)
    }
  }

  @Test("what is kept is what is learned from, and no reading")
  func notRead() throws {
    let posts = try posts(texts)
    var bytes = try #require(kept(posts))
    // The first score of the first row, behind the head and the names of all rows.
    bytes.put(9.0.bitPattern, at: 32 + 16 * posts.count)
    #expect(table(posts, bytes).bytes == table(posts, nil).bytes)
    bytes.seal()
    #expect(table(posts, bytes).bytes != table(posts, nil).bytes)
    #expect(
      LearnedTable(of: posts, names: names, readings: readings(bytes, key: 8)).bytes
        == table(posts, nil).bytes)
  }

  @Test("only what is new is read, and joins what is kept; of very many those stay that were asked for")
  func joined() throws {
    let first = try #require(kept(try posts(Array(texts.prefix(3)))))
    let all = try #require(kept(try posts(texts), after: first))
    #expect(kept(try posts(texts), after: all) == nil)
    let many = try posts((0...500).map { post in (0..<100).map { "w\(post)x\($0)" }.joined(separator: " ") })
    let bytes = try #require(kept(Array(many.dropLast())))
    #expect((700_000...1_000_000).contains(bytes.count))
    let last = try #require(kept(many.suffix(1), after: bytes))
    #expect(last.count < 3_000)
  }

  @Test("whatever stands in the file, what is judged are probabilities")
  func garbage() throws {
    let posts = try posts(Array(texts.prefix(3)))
    let bytes = try #require(kept(posts))
    for place in stride(from: 24, to: bytes.count - 7, by: 8) {
      for number in [UInt64.max, 1 << 62, 0, Double.infinity.bitPattern, 1e300.bitPattern] {
        var broken = bytes
        broken.put(number, at: place)
        broken.seal()
        let judge = Judge(names: names, learned: [table(posts, broken)], readings: readings(broken))
        for post in posts {
          let kinds = judge.kinds(of: post)
          #expect((Kind.allCases.reduce(0) { $0 + kinds[$1] } - 1).magnitude < 1e-5)
        }
      }
    }
    #expect(table(posts, Array(bytes.dropLast())).bytes == table(posts, nil).bytes)
    #expect(table(posts, [1, 2, 3]).bytes == table(posts, nil).bytes)
  }

  @Test("their key is another one for each build and for other names")
  func keys() {
    let key = PostReadings.key(names: names, program: 1)
    #expect(key == PostReadings.key(names: names, program: 1))
    #expect(key != PostReadings.key(names: names, program: 2))
    #expect(key != PostReadings.key(names: OwnNames(brand: "Harbour"), program: 1))
  }
}

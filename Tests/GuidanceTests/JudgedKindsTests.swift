import Planning
import PostText
import Testing

@testable import Guidance

@Suite("Kinds as they were judged, kept for the next check")
struct JudgedKindsTests {
  private let names = OwnNames(brand: "Harbour Bakery", handles: ["@harbourbakery"])

  private func post(_ number: Int, on platform: Platform = .x) throws -> Post {
    Post(
      id: try #require(PostID("post-\(number)")), text: "Loaf \(number): who bakes with rye at home?",
      platforms: [platform], state: .out)
  }

  private func judge(_ kept: [UInt8]?, key: UInt64 = 7) -> Judge {
    Judge(names: names, learned: [], judged: JudgedKinds(key: key) { kept })
  }

  /// What is kept once a judge has looked at posts.
  private func kept(_ posts: [Post], after kept: [UInt8]? = nil) -> [UInt8]? {
    let judge = judge(kept)
    for post in posts { _ = KnownPost(post, judge) }
    return judge.judged?.bytesToKeep
  }

  private func kinds(_ post: Post, _ judge: Judge) throws -> KindProbabilities {
    try #require(KnownPost(post, judge).kinds)
  }

  @Test("read again they are those that were judged, to the last bit")
  func readAgain() throws {
    let posts = try (0..<40).map { try post($0, on: Platform.allCases[$0 % Platform.allCases.count]) }
    let bytes = try #require(kept(posts))
    let again = judge(bytes)
    for post in posts { #expect(try kinds(post, again) == kinds(post, Judge(names: names, learned: []))) }
    #expect(again.judged?.bytesToKeep == nil)
  }

  @Test("what is kept is what is told, and no judging")
  func notJudged() throws {
    let post = try post(1)
    var bytes = try #require(kept([post]))
    let sure = (0..<Kind.allCases.count).map { $0 == Kind.offer.place ? 1.0 : 0 }
    bytes.replaceSubrange(48..., with: sure.flatMap(littleEndian))
    bytes.seal()
    #expect(try kinds(post, judge(bytes))[.offer] == 1)
  }

  private func littleEndian(_ number: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
  }

  @Test("other words, another platform and another judge are judged anew")
  func others() throws {
    let bytes = try #require(kept([try post(1)]))
    #expect(kept([try post(1)], after: bytes) == nil)
    #expect(kept([try post(2)], after: bytes) != nil)
    #expect(kept([try post(1, on: .mastodon)], after: bytes) != nil)
    let other = judge(bytes, key: 8)
    _ = KnownPost(try post(1), other)
    #expect(other.judged?.bytesToKeep != nil)
  }

  @Test("what is new joins what is kept; of very many those stay that were asked for")
  func joined() throws {
    let first = try #require(kept([try post(1)]))
    let both = try #require(kept([try post(2)], after: first))
    #expect(kept([try post(1), try post(2)], after: both) == nil)
    let many = try #require(kept(try (0..<4_000).map { try post($0) }))
    let last = try #require(kept([try post(5_000)], after: many))
    #expect(last.count < 100)
    #expect(kept([try post(5_000)], after: last) == nil)
  }

  @Test("whatever stands in the file, what is told are probabilities")
  func garbage() throws {
    let post = try post(1)
    let bytes = try #require(kept([post]))
    for place in 24..<bytes.count {
      var broken = bytes
      for at in place..<min(place + 8, bytes.count) { broken[at] = 255 }
      #expect(try self.kinds(post, judge(broken)) == kinds(post, judge(nil)))
      broken.seal()
      let kinds = try kinds(post, judge(broken))
      #expect((Kind.allCases.reduce(0) { $0 + kinds[$1] } - 1).magnitude < 1e-5)
    }
    #expect(try kinds(post, judge(Array(bytes.dropLast()))) == kinds(post, judge(bytes)))
    #expect(try kinds(post, judge([1, 2, 3])) == kinds(post, judge(bytes)))
  }

  @Test("their key is another one for each build, and once the judge has learned something else")
  func keys() throws {
    func key(_ posts: [Post], program: UInt64 = 1) -> UInt64 {
      JudgedKinds.key([LearnedTable(of: posts, names: names, key: 3)], program: program)
    }
    let (one, other) = (try post(1), try post(2))
    #expect(key([one]) == key([one]))
    #expect(key([one]) != key([other]))
    #expect(key([one]) != key([one], program: 2))
  }
}

import Planning
import PostText
import Testing

@testable import Guidance

@Suite("What was learned, as a table that is kept")
struct LearnedTableTests {
  private let names = OwnNames(brand: "Harbour Bakery", handles: ["@harbourbakery"])

  private func posts(_ count: Int) throws -> [Post] {
    try (0..<count).map { number in
      let id = try #require(PostID("post-\(number)"))
      return Post(
        id: id, text: "Word\(number) of \(number % 7) #tag\(number % 50)", platforms: [.x],
        kind: Kind.allCases[number % 6], at: Moment(Day(number: 20_000 + number % 300), minute: 600),
        state: .out)
    }
  }

  private func kinds(_ tables: [LearnedTable], _ text: String = "A new word #tag7") -> KindProbabilities {
    Judge(names: names, learned: tables).judge(text, entities: Platform.x.entities(in: text)).kinds
  }

  @Test("read again, it says the same")
  func readAgain() throws {
    let table = LearnedTable(of: try posts(60), names: names, key: 7)
    let again = try #require(LearnedTable(table.bytes, key: 7))
    #expect(kinds([again]) == kinds([table]))
    #expect(kinds([again]) != kinds([]))
  }

  @Test("one of other posts, a cut one, and one of another program are none")
  func refused() throws {
    let bytes = LearnedTable(of: try posts(9), names: names, key: 7).bytes
    #expect(LearnedTable(bytes, key: 8) == nil)
    #expect(LearnedTable(Array(bytes.dropLast()), key: 7) == nil)
    #expect(LearnedTable([], key: 7) == nil)
    #expect(LearnedTable([1] + bytes.dropFirst(), key: 7) == nil)
  }

  @Test("it stays, under another key, where the posts teach what they did, and only there")
  func rekeyed() throws {
    var posts = try posts(9)
    let table = LearnedTable(of: posts, names: names, key: 7)
    func again(_ posts: [Post]) -> LearnedTable? {
      LearnedTable(table.bytes, content: LearnedTable.content(of: posts, names: names), newKey: 8)
    }
    posts[0].note = "Ask Jo"
    posts[1].goal = "class"
    #expect(again(posts)?.bytes == LearnedTable(of: posts, names: names, key: 8).bytes)
    #expect(again(posts + [Post(id: posts[0].id, text: "A draft")]) != nil)
    for change: (inout Post) -> Void in [
      { $0.text += "!" }, { $0.kind = .talk }, { $0.platforms = [.mastodon] }, { $0.state = .scheduled },
      { $0.at = Moment(Day(number: 20_001), minute: 600) },
    ] {
      var others = posts
      change(&others[3])
      #expect(others[3] != posts[3] && again(others) == nil)
    }
  }

  @Test("one in which anything was cut, changed or put to zero is none")
  func garbage() throws {
    let bytes = LearnedTable(of: try posts(9), names: names, key: 7).bytes
    for start in stride(from: 24, to: bytes.count, by: 101) {
      var broken = bytes
      for place in start..<min(start + 8, bytes.count) { broken[place] ^= 0x85 }
      #expect(LearnedTable(broken, key: 7) == nil)
      let cut = Array(bytes[..<start])
      #expect(LearnedTable(cut, key: 7) == nil)
      let zeros = [UInt8](repeating: 0, count: bytes.count - start)
      #expect(LearnedTable(cut + zeros, key: 7) == nil || bytes[start...].allSatisfy { $0 == 0 })
    }
  }

  @Test("two tables say what one of all posts says, but for what the posts say of each other")
  func parted() throws {
    let posts = try posts(60)
    let parted = kinds([
      LearnedTable(of: Array(posts.prefix(30)), names: names),
      LearnedTable(of: Array(posts.suffix(30)), names: names),
    ])
    let whole = kinds([LearnedTable(of: posts, names: names)])
    for kind in Kind.allCases { #expect((parted[kind] - whole[kind]).magnitude < 0.05) }
  }

  @Test("of very many posts it keeps what several have in common")
  func many() throws {
    let table = LearnedTable(of: try posts(14_000), names: names)
    #expect(table.bytes.count < 1_200_000)
    #expect(table.features.place(of: KindTokens.token(for: "word9")) == nil)
    #expect(kinds([table]) != kinds([]))
  }

  @Test("its key is another one for other names and other posts")
  func keys() {
    let key = LearnedTable.key(names: names, posts: 1)
    #expect(key == LearnedTable.key(names: names, posts: 1))
    #expect(key != LearnedTable.key(names: names, posts: 2))
    #expect(key != LearnedTable.key(names: OwnNames(brand: "Harbour"), posts: 1))
  }
}

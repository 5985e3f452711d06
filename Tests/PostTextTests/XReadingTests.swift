import PostText
import Testing

@Suite("X")
struct XReadingTests {
  private func links(_ text: String) -> [String] { Platform.x.entities(in: text).links.map(\.text) }
  private func mentions(_ text: String) -> [String] { Platform.x.entities(in: text).mentions.map(\.text) }
  private func hashtags(_ text: String) -> [String] { Platform.x.entities(in: text).hashtags.map(\.text) }
  private func cashtags(_ text: String) -> [String] { Platform.x.entities(in: text).cashtags.map(\.text) }

  @Test("a bare domain with a real top-level domain is a link")
  func bareDomain() {
    #expect(
      links("Bread: harbour-bakery.example.com, or kew.org") == ["harbour-bakery.example.com", "kew.org"])
    #expect(links("version 1.2.3, notes.txt, e.g. this") == [])
  }

  @Test("a protocol does not make a link of a domain that cannot be")
  func noDomain() { #expect(links("https://kew.example/a http://localhost/a") == []) }

  @Test("a top-level domain that IANA took up after X's list is one")
  func newDomain() {
    #expect(
      links("https://crumb.music/a https://crumb.kids") == ["https://crumb.music/a", "https://crumb.kids"])
  }

  @Test("an international top-level domain counts in either case")
  func upperCaseDomain() { #expect(links("https://хлеб.РФ") == ["https://хлеб.РФ"]) }

  @Test("a path keeps its balanced parentheses and leaves the full stop")
  func parentheses() {
    #expect(links("(https://example.com/a_(b_(c))).") == ["https://example.com/a_(b_(c))"])
    #expect(links("https://example.com/a(b(c(d)))") == ["https://example.com/a"])
  }

  @Test("a port belongs to the link, a colon without one does not")
  func port() {
    #expect(
      links("http://example.com:8080/a http://example.com: a") == [
        "http://example.com:8080/a", "http://example.com",
      ])
  }

  @Test("what stands before a bare domain decides")
  func before() {
    #expect(links("@example.com #example.com $example.com -example.com _example.com /example.com") == [])
    #expect(
      links("(example.com \"example.org\" あexample.net") == ["example.com", "example.org", "example.net"])
  }

  @Test("a label of 64 characters is none, also in Punycode")
  func longLabel() {
    let label = String(repeating: "a", count: 63)
    #expect(links("http://\(label).com") == ["http://\(label).com"])
    #expect(links("http://\(label)a.com") == [])
    #expect(links("http://\(String(repeating: "ü", count: 60)).com") == [])
  }

  @Test("a link of more than 4096 characters is none")
  func longLink() {
    let start = "https://example.com/"
    let path = String(repeating: "a", count: 4096 - start.count)
    #expect(links(start + path).count == 1)
    #expect(links(start + path + "a") == [])
  }

  @Test("names end after twenty characters and never begin inside a word")
  func names() {
    #expect(mentions("@abcdefghijklmnopqrstuvw mail@kew.org x@y") == ["@abcdefghijklmnopqrst"])
    #expect(mentions("＠crew .@crew RT:@crew, art@crew") == ["＠crew", "@crew", "@crew"])
  }

  @Test("a name inside a link is no mention, and a tag inside a link no hashtag")
  func insideLinks() {
    let found = Platform.x.entities(in: "https://example.com/@crew/#tides")
    #expect(found.links.count == 1)
    #expect(found.mentions.isEmpty)
    #expect(found.hashtags.isEmpty)
  }

  @Test("lists are told from accounts")
  func lists() {
    let found = Platform.x.entities(in: "@crew and @crew/bakers")
    #expect(found.mentions.map(\.text) == ["@crew", "@crew/bakers"])
    #expect(found.lists.map(\.text) == ["@crew/bakers"])
  }

  @Test("a hashtag needs a letter and a place to stand")
  func tags() {
    #expect(hashtags("#2026 #w47 a#b &#c #d#e #_f") == ["#w47", "#_f"])
    #expect(hashtags("#café #naïve #Straße，#東京") == ["#café", "#naïve", "#Straße", "#東京"])
  }

  @Test("cashtags are short and stand alone")
  func cash() { #expect(cashtags("$KEW $KEW.L $toolong1 $5 a$KEW, $OK.") == ["$KEW", "$KEW.L", "$OK"]) }

  @Test("a reply begins with a mention")
  func replies() {
    #expect(Reading(" @crew yes").reply == Entity(text: "@crew", range: 1..<6))
    #expect(Reading("yes @crew").reply == nil)
    #expect(Reading("@crew@kew.org").reply == nil)
  }

  @Test("offsets count Unicode scalars")
  func offsets() {
    let found = Platform.x.entities(in: "👩‍👩‍👧 e\u{301} @crew")
    #expect(found.mentions == [Entity(text: "@crew", range: 9..<14)])
  }
}

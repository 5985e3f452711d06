import Exchange
import Testing

@Suite("A link that opens a platform's window for a post")
struct IntentLinkTests {
  private let text = "Rye & more:\n100 % at https://harbour.example.com/rye?a=1"
  private let words = "Rye%20%26%20more%3A%0A100%20%25%20at%20https%3A%2F%2Fharbour.example.com%2Frye%3Fa%3D1"

  private func made(to target: IntentLink.Target) throws -> IntentLink {
    try IntentLink(to: target, text: "Rye")
  }

  @Test("holds the words, percent-encoded but for what needs none")
  func percentEncoded() throws {
    #expect(try IntentLink(to: .x, text: text).address == "https://x.com/intent/tweet?text=\(words)")
    #expect(try IntentLink(to: .bluesky, text: "é~_-.漢").address.hasSuffix("?text=%C3%A9~_-.%E6%BC%A2"))
  }

  @Test("of Mastodon goes to the person's own server, and there is none without")
  func mastodon() throws {
    let link = try IntentLink(to: .mastodon, text: "Rye", server: "sea.example")
    #expect(link.address == "https://sea.example/share?text=Rye")
    #expect(throws: IntentLink.Missing.server) { try made(to: .mastodon) }
  }

  @Test("of Facebook takes the first link alone, and there is none without")
  func facebook() throws {
    let link = try IntentLink(to: .facebook, text: "Rye at harbour.com/rye today")
    #expect(link.address == "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fharbour.com%2Frye")
    #expect(throws: IntentLink.Missing.link) { try made(to: .facebook) }
  }

  @Test("of Telegram parts the words from the link that ends them, or goes to its app")
  func telegram() throws {
    let link = try IntentLink(to: .telegram, text: "Fresh rye\nhttps://harbour.example.com/rye")
    #expect(
      link.address == "https://t.me/share/url?url=https%3A%2F%2Fharbour.example.com%2Frye&text=Fresh%20rye")
    #expect(try IntentLink(to: .telegram, text: "Rye").address == "tg://msg?text=Rye")
  }

  @Test("there is one for every target that is listed", arguments: IntentLink.Target.allCases)
  func all(target: IntentLink.Target) throws {
    let link = try IntentLink(to: target, text: text, server: "sea.example")
    #expect(link.address.contains("harbour.example.com") && !link.address.contains(" "))
  }
}

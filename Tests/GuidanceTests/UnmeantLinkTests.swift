import Planning
import PostText
import Testing

@testable import Guidance

@Suite("Links that nobody meant")
struct UnmeantLinkTests {
  @Test(
    "a missing blank, a file and a name are told apart",
    arguments: [
      ("eight.No", UnmeantLink.sentence), ("8.No", .sentence), ("menu.zip", .file), ("README.md", .file),
      ("main.rs", .file), ("Claude.ai", .name), ("Booking.com", .name), ("NBA.com", .name),
      ("Notion.so", .name), ("Ok.It", .sentence), ("Done.Me", .sentence), ("Fin.Next", .sentence),
      ("Enough.So", .sentence), ("Works.It", .sentence), ("NBA.It", .sentence), ("9.am", .sentence),
      ("this.is", .sentence), ("This.is", .sentence),
    ])
  func kinds(link: String, kind: UnmeantLink) { #expect(UnmeantLink(link) == kind) }

  @Test(
    "what has a protocol, a path or `www.` is meant, and so is a domain in small letters",
    arguments: [
      "https://Claude.ai", "Claude.ai/a", "www.Claude.ai", "kettles.org", "allegro.pl", "Kew.org:80",
      "about.me", "who.is", "163.com", "1.fm",
    ])
  func meant(link: String) { #expect(UnmeantLink(link) == nil) }

  @Test(
    "none of them makes a post others'",
    arguments: [
      "The tea room opens at eight.No queue.", "All of it is in menu.zip", "Read README.md", "Ask Claude.ai",
      "Booking.com has it too.",
    ])
  func whose(text: String) {
    let judge = Judge(names: OwnNames(brand: "Acme Tea", domains: ["acmetea.example.com"]))
    #expect(judge.judge(text, entities: Platform.x.entities(in: text)).whose != .theirs)
  }
}

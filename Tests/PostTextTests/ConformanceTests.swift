import PostText
import Testing

private let here: ConditionTrait = .enabled(
  if: Conformance.isThere, "X's conformance cases are not beside the package")

@Suite("X's own cases", here)
struct ConformanceTests {
  @Test("links are found as X finds them", arguments: try Conformance.cases("urls", in: "extract"))
  func links(_ given: Conformance.Case) {
    #expect(.names(Platform.x.entities(in: given.text).links.map(\.text)) == given.expected)
  }

  @Test(
    "X's short links end with their parameters",
    arguments: try Conformance.cases("tco_urls_with_params", in: "extract"))
  func shortLinks(_ given: Conformance.Case) {
    #expect(.names(Platform.x.entities(in: given.text).links.map(\.text)) == given.expected)
  }

  @Test(
    "links stand where X finds them",
    arguments: try Conformance.cases("urls_with_indices", in: "extract")
      + Conformance.cases("urls_with_directional_markers", in: "extract"))
  func linkPlaces(_ given: Conformance.Case) {
    let links = Platform.x.entities(in: given.text).links
    #expect(.found(links.map { .init(url: $0.text, indices: $0.indices) }) == given.expected)
  }

  @Test(
    "every top-level domain makes a link",
    arguments: try Conformance.cases("country", in: "tlds") + Conformance.cases("generic", in: "tlds"))
  func topLevelDomains(_ given: Conformance.Case) {
    #expect(.names(Platform.x.entities(in: given.text).links.map(\.text)) == given.expected)
  }

  @Test("mentions are found as X finds them", arguments: try Conformance.cases("mentions", in: "extract"))
  func mentions(_ given: Conformance.Case) {
    let found = Platform.x.entities(in: given.text)
    let names = found.mentions.filter { !found.lists.contains($0) }.map(\.name)
    #expect(.names(names) == given.expected)
  }

  @Test(
    "mentions stand where X finds them",
    arguments: try Conformance.cases("mentions_with_indices", in: "extract"))
  func mentionPlaces(_ given: Conformance.Case) {
    let mentions = Platform.x.entities(in: given.text).mentions
    #expect(.found(mentions.map { .init(screenName: $0.name, indices: $0.indices) }) == given.expected)
  }

  @Test(
    "lists are told from mentions as X does",
    arguments: try Conformance.cases("mentions_or_lists_with_indices", in: "extract"))
  func lists(_ given: Conformance.Case) {
    let found = Platform.x.entities(in: given.text).mentions.map { mention in
      let slash = mention.name.firstIndex(of: "/") ?? mention.name.endIndex
      return Conformance.Found(
        screenName: String(mention.name[..<slash]), listSlug: String(mention.name[slash...]),
        indices: mention.indices)
    }
    #expect(.found(found) == given.expected)
  }

  @Test("replies are told as X does", arguments: try Conformance.cases("replies", in: "extract"))
  func replies(_ given: Conformance.Case) {
    let reply = Reading(given.text).reply
    #expect((reply.map { .name($0.name) } ?? .none) == given.expected)
  }

  @Test(
    "hashtags are found as X finds them",
    arguments: try Conformance.cases("hashtags", in: "extract")
      + Conformance.cases("hashtags_from_astral", in: "extract"))
  func hashtags(_ given: Conformance.Case) {
    #expect(.names(Platform.x.entities(in: given.text).hashtags.map(\.name)) == given.expected)
  }

  @Test(
    "hashtags stand where X finds them",
    arguments: try Conformance.cases("hashtags_with_indices", in: "extract"))
  func hashtagPlaces(_ given: Conformance.Case) {
    let tags = Platform.x.entities(in: given.text).hashtags
    #expect(.found(tags.map { .init(hashtag: $0.name, indices: $0.indices) }) == given.expected)
  }

  @Test("cashtags are found as X finds them", arguments: try Conformance.cases("cashtags", in: "extract"))
  func cashtags(_ given: Conformance.Case) {
    #expect(.names(Platform.x.entities(in: given.text).cashtags.map(\.name)) == given.expected)
  }

  @Test(
    "cashtags stand where X finds them",
    arguments: try Conformance.cases("cashtags_with_indices", in: "extract"))
  func cashtagPlaces(_ given: Conformance.Case) {
    let tags = Platform.x.entities(in: given.text).cashtags
    #expect(.found(tags.map { .init(cashtag: $0.name, indices: $0.indices) }) == given.expected)
  }

  @Test(
    "the weighted length is X's",
    arguments: try Conformance.cases("WeightedTweetsWithDiscountedEmojiCounterTest", in: "validate")
      + Conformance.cases("UnicodeDirectionalMarkerCounterTest", in: "validate"))
  func weights(_ given: Conformance.Case) {
    let length = Platform.x.length(of: given.text)
    // X gives the last UTF-16 unit that is still good.
    let fitting = given.text.unicodeScalars.prefix(length.overflow ?? Int.max)
    let end = fitting.reduce(0) { $0 + UTF16.width($1) } - 1
    let weight = Conformance.Weight(weightedLength: length.count, valid: length.fits, validRangeEnd: end)
    #expect(.weight(weight) == given.expected)
  }
}

extension Entity {
  fileprivate var name: String { String(text.unicodeScalars.dropFirst()) }
  fileprivate var indices: [Int] { [range.lowerBound, range.upperBound] }
}

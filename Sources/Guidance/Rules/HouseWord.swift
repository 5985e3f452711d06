import Phrases
import Planning
import PostText

extension Rule {
  public struct HouseWord: FindingCase {
    /// As the text has them.
    public let words: String
    /// What to say in their place.
    public let instead: String?

    public var english: CaseWords {
      "You avoid “\(words)”\(instead.map { ": say “\($0)”." } ?? ".")"
    }
  }

  public static let houseWord = Rule(
    "house-word", .advice, practice: 23,
    "Say it in the words that you have agreed on.",
    source: .fakingIt,
    why: "A brand that speaks with one voice sounds like somebody.",
    fix: "Use your own word for it. If you have changed your mind: word remove WORD",
    checks: [
      .draft { draft in
        draft.context.avoided.indices.flatMap { index in
          draft.ranges(ofAvoided: draft.context.avoided[index]).map { range in
            let instead = draft.plan.avoidedWords[index].use
            return Hit(HouseWord(words: draft.words(range), instead: instead), at: range)
          }
        }
      }
    ],
    examples: [
      .triggers("Our [customers] tasted first.", in: .avoiding("customers", use: "guests")),
      .triggers("A [Cheap] tea for rainy days", in: .avoiding("cheap")),
      .triggers("The [e-mail] went out at nine.", in: .avoiding("e-mail", use: "email")),
      .triggers("Try the [world class] blend", in: .avoiding("world class")),
      .triggers("Unsere [Kunden] kosten zuerst.", in: .avoiding("Kunden", use: "Gäste")),
      .triggers("Our [customers] tasted first.", in: .avoiding("customer", use: "guest")),
      .passes("See https://tea.example.com/cheap and @cheap", in: .avoiding("cheap")),
      .passes("See cheap.com/tea for the list", in: .avoiding("cheap")),
      .triggers("The shop is [cheap].No queue today.", in: .avoiding("cheap")),
      .passes("Our guests tasted first.", in: .avoiding("customers", use: "guests")),
      .passes("Our customers tasted first."),
      .passes("Cheaper by the dozen", in: .avoiding("cheap")),
      .passes("The world has class.", in: .avoiding("world class")),
      .passes("The email went out at nine.", in: .avoiding("e-mail", use: "email")),
    ])
}

extension Draft {
  /// Where the words stand that the plan avoids, so that no other rule says the same of them.
  var avoidedRanges: [Range<Int>] {
    context.avoided.flatMap(ranges(ofAvoided:))
  }

  /// Not inside links and handles, which are written as their owners write them.
  fileprivate func ranges(ofAvoided term: Term) -> [Range<Int>] {
    guard let found = terms?.ranges(of: term), !found.isEmpty else { return [] }
    let names = wording.specials.map { wording.words[$0] }.filter { $0.sort == .link || $0.sort == .mention }
    let taken = names.map(\.range) + bareLinks
    return found.filter { range in !taken.contains { $0.overlaps(range) } }
  }

  /// Addresses without a protocol that were meant as such, also where the platforms make no links of them, as Mastodon.
  private var bareLinks: [Range<Int>] {
    let reading = Reading(text)
    let accidents = LinkedWords.all(in: reading, on: [.x])
    return reading.bareLinks.filter { link in !accidents.contains { $0.range == link } }
  }
}

extension Plan {
  fileprivate static func avoiding(_ word: String, use: String? = nil) -> Plan {
    var plan = Plan.example
    plan.avoidedWords = [AvoidedWord(word, use: use)]
    return plan
  }
}

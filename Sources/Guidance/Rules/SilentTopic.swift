import Planning
import PostText

extension Rule {
  public struct SilentTopic: FindingCase {
    public let names: [String]

    public var english: CaseWords {
      CaseWords(
        "Nothing of the last four weeks furthers \(names.listed).",
        fix:
          "Share what somebody says of it: record share TEXT, or let it go: topic remove \((names.first ?? "NAME").quotedIfNeeded)"
      )
    }
  }

  public static let silentTopic = Rule(
    "silent-topic", .advice, practice: 35,
    "Further the conversations that you chose to further.",
    source: .quietObservers,
    why: "A conversation that is needed and that nobody feeds is soon over.",
    fix: "See what furthered each: topic list",
    checks: [
      .weeks { review in
        guard review.isRunning, review.daysKnown >= Mix.weeks * 7 - 7 else { return [] }
        let topics = review.plan.topics
        guard !topics.isEmpty else { return [] }
        let texts = (review.recent.map(\.post) + review.scheduled).map { TopicWords($0.text) }
        let silent = topics.filter { topic in
          let phrases = topic.phrases
          return !texts.contains { $0.hold(anyOf: phrases) }
        }
        return silent.isEmpty ? [] : [Hit(SilentTopic(names: silent.map(\.name)))]
      }
    ],
    examples: [
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...27), "four weeks without a word on frost",
        in: .with(Topic("frost"))),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...40, "Frosty is a snowman."), "the word is part of another",
        in: .with(Topic("frost"))),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...25) + .out("On frost", .share, daysAgo: 40),
        "the last word is forty days old",
        in: .with(Topic("frost"))),
      .triggers(
        weeks: .out(.help, onDaysAgo: 0...30, "Save water when you brew."),
        "a topic of two words, of which one is there",
        in: .with(Topic("water rights"))),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...30, "On frost"), "one of two topics is silent",
        in: .with(Topic("frost"), Topic("fair pay"))),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...27) + .out("Late frost again, by @growers", .share, daysAgo: 20),
        "one share in four weeks", in: .with(Topic("frost"))),
      .passes(
        weeks: .out(.help, onDaysAgo: 0...27, "FROST: what to cover first"), "capitals",
        in: .with(Topic("frost"))),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...27, "Who picks our tea, and for how much?"), "by words of its own",
        in: .with(Topic("fair pay", words: ["wages", "for how much"]))),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...5), "a plan that is five days old", in: .with(Topic("frost"))),
      .passes(weeks: .out(.share, onDaysAgo: 0...27), "a plan without a topic"),
    ])
}

extension Plan {
  fileprivate static func with(_ topics: Topic...) -> Plan {
    var plan = Plan.example
    plan.topics = topics
    return plan
  }
}

import Planning

extension Rule {
  public struct Repeat: FindingCase {
    public let earlier: KnownPost
    /// Word for word.
    public let isSame: Bool

    public var english: CaseWords {
      "\(isSame ? "The same text" : "Nearly the same text") \(earlier.whenInWords): \(earlier.quoted)."
    }
  }

  public static let `repeat` = Rule(
    "repeat", .warning, practice: 21,
    "Say a thing once; when you come back to it, bring something new.",
    source: .fakingIt,
    why: "Whoever sees the same words again takes you for a machine, and platforms take it for spam.",
    fix:
      "Say what is new since then, or show another side of it. Word for word it may go where it has not been yet.",
    checks: [
      .draft { draft in
        guard let (known, nearness) = draft.repeated else { return [] }
        return [Hit(Repeat(earlier: known, isSame: nearness == .same))]
      }
    ],
    examples: [
      .triggers(
        "Steep green tea at seventy degrees, and it will never taste of hay again.", kind: .help,
        after: .out(
          "Steep green tea at seventy degrees, and it will never taste of hay again.", .help, daysAgo: 9)),
      .triggers(
        "REMINDER: the library is shut on Monday for the stocktaking, so borrow two!! #books #leith",
        kind: .story,
        after: .out(
          "The library is shut on Monday for the stocktaking, so borrow two. https://library.example.org/hours",
          .story, daysAgo: 3)),
      .triggers(
        "Mina Rao walked the whole coast with a sound recorder; her café tapes are a joy, by @minarao",
        kind: .share,
        after: .out(
          "Mina Rao has walked the whole coast with a sound recorder: her cafe tapes are a joy, by @minarao",
          .share, daysAgo: 20)),
      .triggers(
        "冬の営業時間が変わります。平日は朝十時から夕方五時まで、土日はお休みです。どうぞご来店ください！", kind: .story,
        after: .out(
          "冬の営業時間が変わります。平日は朝十時から夕方五時まで、土日はお休みです。どうぞご来店ください。 #お知らせ",
          .story, daysAgo: 12)),
      .triggers(
        "Зимой мы открываемся на час позже: приходите к десяти, чай уже будет горячим.", kind: .story,
        after: .scheduled(
          "ЗИМОЙ мы открываемся на час позже — приходите к десяти, чай уже будет горячим!", .story, inDays: 2)
      ),
      .triggers(
        "Every flat tyre has a story. Tell us yours and we mend the next one while you wait.", kind: .talk,
        on: [.mastodon, .bluesky],
        after: .out(
          "Every flat tyre has a story. Tell us yours, and we'll mend the next one while you wait.", .talk,
          daysAgo: 27, on: [.bluesky])),
      .passes(
        "Good morning, everyone!", kind: .talk, after: .out("Good morning, everyone!", .talk, daysAgo: 1)),
      .passes(
        "Good morning, Leith, and a happy Friday to you all!", kind: .talk,
        after: .out("Good morning, Leith, and a happy Friday to you all!", .talk, daysAgo: 7)),
      .passes(
        "@ben Thank you for your kind words, they made our whole Tuesday.", kind: .talk,
        after: .out("@ana Thank you for your kind words, they made our whole Tuesday.", .talk, daysAgo: 1)),
      .passes(
        "Today's soup is carrot and ginger, from noon until the pot is empty.", kind: .story,
        after: .out("Today's soup is leek and potato, from noon until the pot is empty.", .story, daysAgo: 1)),
      .passes(
        "Our third quarter: 4,120 repairs, 96 per cent of them while you waited at the counter.",
        kind: .story,
        after: .out(
          "Our second quarter: 3,870 repairs, 91 per cent of them while you waited at the counter.", .story,
          daysAgo: 25)),
      .passes(
        "Steep green tea at seventy degrees, and it will never taste of hay again.", kind: .help,
        on: [.bluesky],
        after: .out(
          "Steep green tea at seventy degrees, and it will never taste of hay again.", .help, daysAgo: 1,
          on: [.mastodon])),
      .passes(
        "Steep green tea at seventy degrees, and it will never taste of hay again.", kind: .help,
        after: .out(
          "Steep green tea at seventy degrees, and it will never taste of hay again.", .help, daysAgo: 33)),
      .passes(
        "冬の営業時間が変わります。平日は朝十時から夕方五時まで、土日はお休みです。どうぞご来店ください！", kind: .story,
        after: .out(
          "春の新茶が届きました。香りは若葉のよう、味はやわらかく、湯の温度は六十度がよいでしょう。ぜひお試しください。",
          .story, daysAgo: 12)),
    ])
}

extension Draft {
  /// Good wishes are said again and again.
  private var isCourtesy: Bool { kind == .talk && fingerprint.length < 12 }

  /// Whether both are meant to say much the same, each in its week; word for word is another matter.
  private func recurs(with other: Post) -> Bool {
    post?.recurrence != nil && post?.recurrence == other.recurrence
  }

  /// The neighbour before it that says what it says, the likeliest where there are several.
  fileprivate var repeated: (KnownPost, Fingerprint.Nearness)? {
    guard !isReply, !isCourtesy else { return nil }
    for index in context.neighbours.alike(fingerprint)
    where isEarlier(index) && isWithin(Self.memory, index) && isSeenWith(index) {
      let known = context.neighbours.posts[index]
      if let nearness = nearness(of: index), nearness == .same || !recurs(with: known.post) {
        return (known, nearness)
      }
    }
    return nil
  }
}

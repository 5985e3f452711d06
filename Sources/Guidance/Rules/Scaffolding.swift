import Phrases

extension Rule {
  public enum Scaffolding: FindingCase {
    /// Markdown that no platform shows as it is meant.
    case markup(String)
    /// `Option 2:`, `Caption:`
    case label(String)
    /// What a program or a colleague said beside the post.
    case talk(String)
    /// `[Caption to be written]`
    case bracket(String)

    public var english: CaseWords {
      switch self {
      case .markup(let words): "“\(words)” is Markdown, and readers see its signs."
      case .label(let words): "“\(words)” says what the text is, and is no part of it."
      case .talk(let words): "“\(words)” was said about the post, not in it."
      case .bracket(let words): "“\(words)” is a note to whoever finishes the post."
      }
    }
  }

  public static let scaffolding = Rule(
    "scaffolding", .error, practice: 32,
    "Take down what the post was built with.",
    source: .quietObservers,
    why: "A label or a note left in the text shows everybody that nobody read it before it went out.",
    fix: "Leave it out, and read the whole once more.",
    checks: [
      .draft { draft in
        let found = Scaffold.all(in: draft)
        return found.isEmpty ? [] : found.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
      }
    ],
    examples: [
      .triggers("The [**new kiln**] is here, and it fires at 1,300 degrees."),
      .triggers("[## Lambing season]\nSix ewes, nine lambs, no sleep."),
      .triggers("Read more in [[[our guide]](https]://growers.example.org/frost)."),
      .triggers("[Option 2:] The ferry runs again from Monday."),
      .triggers("[Caption:] Dawn over the boatyard."),
      .triggers("[Sure! Here's a post] for the opening: The doors open at ten."),
      .triggers("The doors open at ten. [Let me know if you'd like any changes]!"),
      .triggers("[[[Caption to be written]]] #harbour"),
      .triggers("[[[HOOK]]] Nobody bleeds a boiler in June. [[[CTA]]] Ring us."),
      .triggers("Here is what the vet said. [Would you like me to adjust] the tone?"),
      .passes("The kiln fires at 1,300 degrees * 24 hours, and costs **** all."),
      .passes("Option 1: the blue door. Option 2: the green door. Which one?"),
      .passes("#lambing Six ewes, nine lambs, no sleep."),
      .passes("A caption: why the best ones are short, by @minarao."),
      .passes("Sure, here's a postcard from the ferry: https://ferry.example.org"),
      .passes("Let me know if you'd like a loaf kept back on Saturday."),
      .passes("[[Image description: a heron on the mill's roof]] He is back."),
      .passes("Would you like me to keep a seat for your gran? Tell me by noon."),
      .passes("2 ** 10 is 1024, and ** is how Python says it."),
    ])
}

/// What a post was built with, and should have been taken down.
private enum Scaffold {
  static func all(in draft: Draft) -> [Hit] {
    let wording = draft.wording
    var hits = label(in: draft).map { [$0] } ?? []
    for index in wording.words.indices where wording.words[index].sort == .mark {
      if let hit = hit(at: index, in: draft) { hits.append(hit) }
    }
    return hits
      + draft.ownPhrases(talk).compactMap { $0.talk(in: wording) }.map { words in
        let range = wording.range(of: words)
        return Hit(Rule.Scaffolding.talk(draft.words(range)), at: range, severity: .warning)
      }
  }

  private static func hit(at index: Int, in draft: Draft) -> Hit? {
    switch draft.wording.words[index].key.sign {
    case "*": bold(at: index, in: draft)
    case "#": heading(at: index, in: draft)
    case "]": link(at: index, in: draft)
    case "[": bracket(at: index, in: draft)
    default: nil
    }
  }

  /// `**new kiln**`: two stars right before and right behind some words of a line.
  private static func bold(at index: Int, in draft: Draft) -> Hit? {
    let words = draft.wording.words
    guard isPair(words[index]), index + 1 < words.count, !words[index + 1].isSpaced,
      words[index + 1].sort != .mark,
      let end = words[(index + 1)...].prefix(longestBold).firstIndex(where: { $0.isMark("*") }),
      isPair(words[end]), !words[end].isSpaced,
      // Every second pair closes.
      words[..<index].count(where: isPair).isMultiple(of: 2)
    else { return nil }
    return markup(words[index].range.lowerBound..<words[end].range.upperBound, in: draft)
  }

  private static let longestBold = 24

  private static func isPair(_ word: Word) -> Bool { word.isMark("*") && word.range.count == 2 }

  /// `## Lambing season`, at the start of a line.
  private static func heading(at index: Int, in draft: Draft) -> Hit? {
    let (words, scalars) = (draft.wording.words, draft.wording.scalars)
    let start = words[index].range.lowerBound
    guard words[index].range.count <= 4, index + 1 < words.count, words[index + 1].isSpaced,
      words[index + 1].sort == .word,
      start == 0 || scalars[start - 1] == "\n"
    else { return nil }
    let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
    return markup(start..<end, in: draft)
  }

  /// `[our guide](https://…)`
  private static func link(at index: Int, in draft: Draft) -> Hit? {
    let (words, scalars) = (draft.wording.words, draft.wording.scalars)
    let end = words[index].range.upperBound
    guard end < scalars.count, scalars[end] == "(", scalars.has("http", at: end + 1),
      let start = words[..<index].lastIndex(where: { $0.isMark("[") })
    else { return nil }
    let scheme = scalars[(end + 1)...].prefix { $0.isLetter }
    return markup(words[start].range.lowerBound..<scheme.endIndex, in: draft)
  }

  private static func markup(_ range: Range<Int>, in draft: Draft) -> Hit {
    Hit(Rule.Scaffolding.markup(draft.words(range)), at: range, severity: .warning)
  }

  /// `[Caption to be written]`, `[CTA]`
  private static func bracket(at index: Int, in draft: Draft) -> Hit? {
    let words = draft.wording.words
    guard let end = words[(index + 1)...].prefix(longestNote).firstIndex(where: { $0.isMark("]") }),
      end > index + 1
    else { return nil }
    let inside = index + 1..<end
    let isPart = inside.count <= 2 && parts.found(in: words, within: inside).first?.words == inside
    let isToDo = inside.indices.dropFirst().contains { place in
      place + 2 < end && words[place].key == "to" && words[place + 1].key == "be"
        && done.contains(words[place + 2])
    }
    guard isPart || isToDo else { return nil }
    let range = draft.wording.range(of: index..<end + 1)
    return Hit(Rule.Scaffolding.bracket(draft.words(range)), at: range)
  }

  private static let longestNote = 10
  private static let done: WordSet = [
    "written", "added", "confirmed", "inserted", "decided", "filled", "completed", "chosen", "agreed",
    "supplied",
    "checked", "updated", "replaced",
  ]
  private static let parts = PhraseTable(
    "hook, cta, caption, intro, body, headline, outro, call-to-action, draft, copy")

  /// At the text's start: a name for a part of a post, or one of several versions where no other is there.
  private static func label(in draft: Draft) -> Hit? {
    let words = draft.wording.words
    guard let colon = words.prefix(4).firstIndex(where: { $0.isMark(":") }), colon > 0 else { return nil }
    let found = labels.found(in: words, within: 0..<colon).first
    guard let found, found.words == 0..<colon, draft.isEnglish else { return nil }
    let isOneOfSeveral = words[(colon + 1)...].contains { $0.key == words[0].key }
    if isOneOfSeveral { return nil }
    let range = draft.wording.range(of: 0..<colon + 1)
    return Hit(Rule.Scaffolding.label(draft.words(range)), at: range, severity: .warning)
  }

  private static let labels = PhraseTable(
    """
    option|variant|draft|caption|alternative 0|one|two|three|a|b|c, draft|final|revised post|caption|copy
    caption, hook, cta, post copy|text|caption, instagram|linkedin|facebook|twitter|x|threads|tiktok post|caption|copy
    suggested caption|post|copy, body copy|text
    """)

  /// Those with a note are said at the text's start, `answer` behind a `Sure!`.
  private static let talk = PhraseTable(
    """
    here's|here is? a|an|the|your|one|another _? post|caption|draft|tweet|version|option = answer
    here's|here is? a|the|your|one draft|revised|polished|shorter|punchier|possible|suggested post|caption|tweet|version = opens
    here's|here is? a|the|your|one draft|revised|polished|shorter|punchier|possible|suggested _ post|caption|tweet|version = opens
    let me know if you'd|you would? like|want any|some|further changes|edits|tweaks|adjustments|revisions
    let me know if you'd|you would? like|want me to adjust|tweak|shorten|refine|revise|rewrite|change
    would you like me to adjust|tweak|shorten|refine|revise|rewrite
    feel free to adjust|tweak|customise|customize|edit|modify this|it|the|as
    as an ai language|model
    """)
}

extension PhraseTable.Found {
  /// What was said about the post, from where on.
  fileprivate func talk(in wording: Wording) -> Range<Int>? {
    switch note {
    case "opens": wording.range(of: words).lowerBound == 0 ? words : nil
    case "answer":
      words.lowerBound > 0
        && wording.words[..<words.lowerBound].allSatisfy { Self.answers.contains($0) || $0.sort == .mark }
        ? 0..<words.upperBound : nil
    default: words
    }
  }

  private static let answers: WordSet = ["sure", "certainly", "absolutely", "of", "course", "great", "thing"]
}

import Planning

/// `people.json`: what can't be derived of people from what passed between us.
enum PeopleFile {
  static let name = "people.json"
}

extension PeoplePage: StoredFile {
  static let kind = FileKind("people", .file(PeopleFile.name), holding: "people", PeoplePage.record)

  static let record = Record(
    "an object with \"people\"", about: "What is noted of people, apart from what passed between us.",
    blank: PeoplePage(),
    [
      .version,
      .records(
        "people", { $0.people }, { $0.people = $1 }, Person.record, "The people, by their accounts.",
        order: ["account"], writesEmpty: true),
      .list(
        "snoozedWeeks", { $0.snoozedWeeks }, { $0.snoozedWeeks = $1 }, .week,
        "The weeks that hold what is snoozed, so that it is found without reading years.", noun: "week"),
      .records(
        "forgotten", { $0.forgotten }, { $0.forgotten = $1 }, ForgottenName.record,
        "Names that were forgotten, as keyed hashes: what comes in is held against them.", order: ["hash"]),
    ])
}

extension ForgottenName {
  static let record = Record(
    "a forgotten name", about: "A name that stands nowhere any more, as a keyed hash.",
    blank: ForgottenName(hash: "", key: "", words: 1), identity: .named(["hash"]),
    [
      .required(
        "hash", { $0.hash }, { $0.hash = $1 }, .digits, "HMAC with SHA-256 of the name in small letters."),
      .required("key", { $0.key }, { $0.key = $1 }, .digits, "The key of the hash."),
      .required(
        "words", { $0.words }, { $0.words = $1 }, .wholeNumber(wordCounts), "How many words the name has."),
    ])
}

extension Codec<String> {
  fileprivate static var digits: Codec {
    .formed(
      "hexadecimal digits", ["pattern": "^([0-9a-f]{2})+$"],
      read: { text in KeyedHash.bytes(ofHex: text).map { _ in text } }, write: { $0 })
  }
}

extension Person {
  static let record = Record(
    "a person", about: "An account of somebody outside or inside the house, with what is noted of them.",
    blank: Person(SocialAccount("", on: nil)), identity: .named(["account"]),
    [
      .required(
        "account", { $0.account }, { $0.account = $1 }, .account,
        "The account, such as mastodon:@ana@tea.example.social."),
      .optional(
        .sameAs, { $0.sameAs }, { $0.sameAs = $1 }, .account,
        "The account of the same person by which they are counted, if that is another.",
        setBy: "person \(.value) --same-as \(.key)"),
      .optional(
        .tie, { $0.tie }, { $0.tie = $1 },
        .word("\"client\", \"lead\", \"staff\" or \"bot\"", of: Tie.allCases),
        "What they are to the house.", setBy: "person \(.key) --\(.value)"),
      .optional(
        .note, { $0.note }, { $0.note = $1 }, .text, "What to remember of them.",
        setBy: "person \(.key) --note \(.value)"),
      .optional(
        .every, { $0.every }, { $0.every = $1 }, .wholeNumber(intervals),
        "After how many days without a word they want one.", setBy: "person \(.key) --every \(.value)d"),
      .list(
        "notSame", { $0.notSame }, { $0.notSame = $1 }, .account,
        "Accounts that look like theirs and are somebody else's.", noun: "account"),
    ])
}

extension Codec<SocialAccount> {
  static var account: Codec {
    .formed(
      "an account such as mastodon:@ana@tea.example.social", [:], read: { SocialAccount($0) },
      write: { $0.description })
  }
}

extension Codec<Week> {
  static var week: Codec {
    .formed(
      "a week such as 2026-W47", ["pattern": "^[0-9]{4}-W[0-9]{2}$"], read: { Week($0) },
      write: { $0.description }
    ).refusing { $0.isInCalendar ? nil : $0.description }
  }
}

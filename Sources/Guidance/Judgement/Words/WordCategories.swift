/// What is known of an English word by itself.
struct Traits: OptionSet, Sendable {
  let rawValue: UInt64

  /// A verb that, at the start of a clause, nearly always tells the reader to do something.
  static let imperative = Traits(rawValue: 1 << 0)
  /// A verb that is as often a noun (`plan`, `book`): an imperative only with an object behind it.
  static let nounOrImperative = Traits(rawValue: 1 << 1)
  /// Starts the object of a verb: `the`, `your`, `us`.
  static let object = Traits(rawValue: 1 << 2)
  /// Takes a bare verb behind it, which then is no imperative: `to`, `will`, `can`.
  static let takesVerb = Traits(rawValue: 1 << 3)
  /// A subject of its own: a verb after it is its verb.
  static let subject = Traits(rawValue: 1 << 4)
  /// Opens an adverbial that an imperative may follow: `in 45 minutes follow…`, `if you smoke, quit…`.
  static let opensAdverbial = Traits(rawValue: 1 << 5)
  /// May be the first word of one of the `Phrases`.
  static let opensPhrase = Traits(rawValue: 1 << 6)
  static let we = Traits(rawValue: 1 << 7)
  static let you = Traits(rawValue: 1 << 8)
  static let me = Traits(rawValue: 1 << 9)
  static let thanks = Traits(rawValue: 1 << 10)
  static let praise = Traits(rawValue: 1 << 11)
  static let wish = Traits(rawValue: 1 << 12)
  static let greeting = Traits(rawValue: 1 << 13)
  static let apology = Traits(rawValue: 1 << 14)
  static let news = Traits(rawValue: 1 << 15)
  static let invites = Traits(rawValue: 1 << 16)
  static let call = Traits(rawValue: 1 << 17)
  static let more = Traits(rawValue: 1 << 18)
  /// What useful lists are made of: `tips`, `steps`, `ways`.
  static let listed = Traits(rawValue: 1 << 19)
  static let useful = Traits(rawValue: 1 << 20)
  static let sells = Traits(rawValue: 1 << 21)
  /// Says that the words are about somebody's work: `article`, `thread`.
  static let recommends = Traits(rawValue: 1 << 22)
  static let english = Traits(rawValue: 1 << 23)
  static let foreign = Traits(rawValue: 1 << 24)
  static let question = Traits(rawValue: 1 << 25)
  static let feeling = Traits(rawValue: 1 << 26)
  static let reply = Traits(rawValue: 1 << 27)
  /// Sells where it is an imperative: `order`, `book`.
  static let sellingVerb = Traits(rawValue: 1 << 28)

  // MARK: Words and signs that only one question looks for

  /// `RT` and its kin.
  static let repostSign = Traits(rawValue: 1 << 29)
  /// `via`, `h/t`, 📷: a name behind it is credited.
  static let creditSign = Traits(rawValue: 1 << 30)
  /// A number in letters.
  static let count = Traits(rawValue: 1 << 31)
  static let currency = Traits(rawValue: 1 << 32)
  /// What may stand behind a figure of money or a share: `%`, `euros`.
  static let unit = Traits(rawValue: 1 << 33)
  /// `million`, `bn`: behind a figure that is no price.
  static let magnitude = Traits(rawValue: 1 << 34)
  /// Money that is told of, not asked for: given, earned, lost.
  static let toldMoney = Traits(rawValue: 1 << 35)
  /// Joins a second call to a first one: `and`, `then`.
  static let joint = Traits(rawValue: 1 << 36)
  /// Behind an account, it makes the account the subject of the sentence: `has`, `&`.
  static let predicate = Traits(rawValue: 1 << 37)
  /// Leads up to a link: `here`, `at`.
  static let label = Traits(rawValue: 1 << 38)
  static let exclamation = Traits(rawValue: 1 << 39)
  static let questionMark = Traits(rawValue: 1 << 40)
  static let colon = Traits(rawValue: 1 << 41)
  static let quoteMark = Traits(rawValue: 1 << 42)
  static let dots = Traits(rawValue: 1 << 43)
  static let comma = Traits(rawValue: 1 << 44)
  /// Asks nothing: what follows is told.
  static let didYouKnow = Traits(rawValue: 1 << 47)
  /// Says what a house says of itself: its hours, its shelves, its vacancies.
  static let house = Traits(rawValue: 1 << 48)
  /// Says when there is somebody, and when not: it serves whoever comes, and praises nobody.
  static let hours = Traits(rawValue: 1 << 50)
  /// Asks for no more than to look: `read`, `see`, `watch`.
  static let lookingVerb = Traits(rawValue: 1 << 49)
  static let here = Traits(rawValue: 1 << 46)
  static let please = Traits(rawValue: 1 << 45)
}

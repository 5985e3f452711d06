import Phrases

/// What the judgement's English words, phrases and signs say.
extension WordCategories {
  /// A verb that, at the start of a clause, nearly always tells the reader to do something.
  static let imperative = WordCategories(rawValue: 1 << 0)
  /// A verb that is as often a noun (`plan`, `book`): an imperative only with an object behind it.
  static let nounOrImperative = WordCategories(rawValue: 1 << 1)
  /// Starts the object of a verb: `the`, `your`, `us`.
  static let object = WordCategories(rawValue: 1 << 2)
  /// Takes a bare verb behind it, which then is no imperative: `to`, `will`, `can`.
  static let takesVerb = WordCategories(rawValue: 1 << 3)
  /// A subject of its own: a verb after it is its verb.
  static let subject = WordCategories(rawValue: 1 << 4)
  /// Opens an adverbial that an imperative may follow: `in 45 minutes follow…`, `if you smoke, quit…`.
  static let opensAdverbial = WordCategories(rawValue: 1 << 5)
  static let we = WordCategories(rawValue: 1 << 7)
  static let you = WordCategories(rawValue: 1 << 8)
  static let me = WordCategories(rawValue: 1 << 9)
  static let thanks = WordCategories(rawValue: 1 << 10)
  static let praise = WordCategories(rawValue: 1 << 11)
  static let wish = WordCategories(rawValue: 1 << 12)
  static let greeting = WordCategories(rawValue: 1 << 13)
  static let apology = WordCategories(rawValue: 1 << 14)
  static let news = WordCategories(rawValue: 1 << 15)
  static let invites = WordCategories(rawValue: 1 << 16)
  static let call = WordCategories(rawValue: 1 << 17)
  static let more = WordCategories(rawValue: 1 << 18)
  /// What useful lists are made of: `tips`, `steps`, `ways`.
  static let listed = WordCategories(rawValue: 1 << 19)
  static let useful = WordCategories(rawValue: 1 << 20)
  static let sells = WordCategories(rawValue: 1 << 21)
  /// Says that the words are about somebody's work: `article`, `thread`.
  static let recommends = WordCategories(rawValue: 1 << 22)
  static let english = WordCategories(rawValue: 1 << 23)
  static let foreign = WordCategories(rawValue: 1 << 24)
  static let question = WordCategories(rawValue: 1 << 25)
  static let feeling = WordCategories(rawValue: 1 << 26)
  static let reply = WordCategories(rawValue: 1 << 27)
  /// Sells where it is an imperative: `order`, `book`.
  static let sellingVerb = WordCategories(rawValue: 1 << 28)

  // MARK: Words and signs that only one question looks for

  /// `via`, `h/t`, 📷: a name behind it is credited.
  static let creditSign = WordCategories(rawValue: 1 << 30)
  /// A number in letters.
  static let count = WordCategories(rawValue: 1 << 31)
  static let currency = WordCategories(rawValue: 1 << 32)
  /// What may stand behind a figure of money or a share: `%`, `euros`.
  static let unit = WordCategories(rawValue: 1 << 33)
  /// `million`, `bn`: behind a figure that is no price.
  static let magnitude = WordCategories(rawValue: 1 << 34)
  /// Money that is told of, not asked for: given, earned, lost.
  static let toldMoney = WordCategories(rawValue: 1 << 35)
  /// Behind an account, it makes the account the subject of the sentence: `has`, `&`.
  static let predicate = WordCategories(rawValue: 1 << 37)
  /// Leads up to a link: `here`, `at`.
  static let label = WordCategories(rawValue: 1 << 38)
  static let exclamation = WordCategories(rawValue: 1 << 39)
  static let questionMark = WordCategories(rawValue: 1 << 40)
  static let colon = WordCategories(rawValue: 1 << 41)
  static let quoteMark = WordCategories(rawValue: 1 << 42)
  static let dots = WordCategories(rawValue: 1 << 43)
  static let comma = WordCategories(rawValue: 1 << 44)
  /// Asks nothing: what follows is told.
  static let didYouKnow = WordCategories(rawValue: 1 << 47)
  /// Says what a house says of itself: its hours, its shelves, its vacancies.
  static let house = WordCategories(rawValue: 1 << 48)
  /// Says when there is somebody, and when not: it serves whoever comes, and praises nobody.
  static let hours = WordCategories(rawValue: 1 << 50)
  /// Asks for no more than to look: `read`, `see`, `watch`.
  static let lookingVerb = WordCategories(rawValue: 1 << 49)
  static let here = WordCategories(rawValue: 1 << 46)
  static let please = WordCategories(rawValue: 1 << 45)
}

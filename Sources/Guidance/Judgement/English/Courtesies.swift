import Phrases

/// Words by which people talk with each other, from general knowledge of English.
enum Courtesies {
  static let lists: [(WordCategories, String)] = [
    (.thanks, thanks), (.praise, praise), (.wish, wishes), (.greeting, greetings), (.apology, apologies),
    (.feeling, feelings), (.reply, replies),
  ]

  private static let thanks =
    "thank thanks thx thnx tx ty thankyou grateful appreciate appreciated kudos cheers"

  private static let praise = """
    great good nice lovely beautiful fantastic terrific wonderful amazing awesome brilliant excellent superb gorgeous
    stunning impressive inspiring incredible delicious cute cool sweet perfect fabulous marvellous marvelous magnificent
    outstanding wow yay bravo fun yum yummy glad
    """

  private static let wishes = """
    congrats congratulations congratulating congratulate welcome luck birthday anniversary shoutout
    """

  private static let greetings = "hi hello hey dear hiya morning evening howdy"

  private static let apologies = "sorry apologies apologise apologize regret inconvenience"

  private static let feelings = """
    proud pleased excited delighted thrilled honored honoured happy glad
    """

  private static let replies =
    "yes no yep yeah nope indeed agreed agree exactly absolutely true haha lol sure"
}

import Phrases

/// Words that tell what a post is about: something useful, something sold, somebody's work.
enum Subjects {
  static let lists: [(WordCategories, String)] = [
    (.listed, listed), (.useful, useful), (.sells, selling), (.sellingVerb, sellingVerbs),
    (.recommends, recommending), (.call, calls),
    (.lookingVerb, "read see watch meet learn look listen hear discover"),
    (.more, "more info information details"),
  ]

  private static let listed = """
    tips tip #tips #tip ways steps reasons things ideas facts rules lessons mistakes secrets tricks questions habits hacks myths
    signs methods strategies practices articles resources recipes tools examples answers
    """

  private static let useful = """
    tips tip #tips #tip #howto how-to guide checklist recipe tutorial advice cheatsheet template explained faq
    step-by-step steps hint hints explainer walkthrough
    """

  private static let selling = """
    discount discounts discounted coupon voucher vouchers preorder pre-order bargain bargains
    clearance half-price bogo #sale #deal #deals #discount #blackfriday
    """

  private static let sellingVerbs =
    "buy order shop book reserve subscribe purchase preorder pre-order upgrade rent hire"

  private static let recommending = """
    article piece thread interview essay column podcast read report study via
    """

  private static let calls = "rsvp retweet repost"
}

import Testing

@testable import Guidance

@Suite("Measures that are no relation")
struct VanityMeasureTests {
  @Test(
    "what a counter shows beside a post or a name is one",
    arguments: [
      ("followers", "followers"), ("10k followers", "followers"), ("new followers on Mastodon", "followers"),
      ("number of likes", "likes"), ("Likes pro Woche", "likes"), ("average likes per post", "likes"),
      ("neue Follower", "follower"), ("views", "views"), ("1m views", "views"), ("YouTube views", "views"),
      ("monthly impressions", "impressions"), ("shares per week", "shares"), ("shares on LinkedIn", "shares"),
      ("organic reach", "reach"), ("TikTok reactions", "reactions"),
      ("subscribers to our channel", "subscribers"),
      ("Facebook fans", "fans"), ("retweets/month", "retweets"), ("likes, shares and comments", "likes"),
      ("follower count", "follower"),
    ])
  func isOne(_ measure: String, _ word: String) { #expect(VanityMeasure(measure)?.word == word) }

  @Test(
    "what people do is none, nor is a word that means something else there",
    arguments: [
      "", "newsletter subscribers", "subscribers", "replies from customers", "replies to followers",
      "bookings",
      "class bookings by followers", "followers who booked a class", "customers who follow us",
      "community shares sold", "shares in the orchard", "shares of the co-op at £50", "market share",
      "sea views painted", "views of the harbour", "house viewings", "reviews", "dental impressions",
      "first impressions", "fans in the stadium", "season tickets sold to fans", "friends brought along",
      "heart checks", "play dates", "people reached by phone", "comments and likes", "likely buyers",
      "Abonnements", "😀", "…",
    ])
  func isNone(_ measure: String) { #expect(VanityMeasure(measure)?.word == nil) }
}

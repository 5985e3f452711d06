import Planning
import PostText
import Testing

@testable import Guidance

@Suite("Pages of ours elsewhere")
struct OwnPageTests {
  private let marks = OwnMarks(
    OwnNames(
      brand: "Harbour Bakery", handles: ["@harbourbakery", "@harbour@kew.social"],
      domains: ["www.harbourbread.co.uk"]))

  @Test(
    "a page below our account or at a name of ours is ours, whoever hosts it",
    arguments: [
      "https://github.com/harbourbakery/oven", "https://harbourbakery.substack.com/p/rye",
      "https://linktr.ee/harbourbakery", "https://www.npmjs.com/~harbour-bakery",
      "https://beacons.ai/harbourbakery",
      "https://www.redbubble.com/people/harbourbakery/shop", "https://sites.google.com/view/harbour-bakery",
      "https://www.strava.com/clubs/harbourbakery", "https://harbourbakery.notion.site/menu",
      "https://harbour-bakery.itch.io/bake", "https://mailchi.mp/harbourbakery/june",
      "https://mailchi.mp/7f3a/harbour-bakery-news-june", "https://uk.pinterest.com/harbourbread/loaves/",
      "https://pinterest.co.uk/harbourbakery", "https://www.pinterest.de/harbour_bakery/",
      "https://kew.social/@harbour",
      "https://de.linkedin.com/company/harbour-bakery", "https://fr-fr.facebook.com/harbourbakery/posts/1",
      "https://bsky.app/profile/harbourbakery.bsky.social", "https://harbourbakery.github.io/oven",
      "https://shop.harbourbread.co.uk/rye", "https://www.etsy.com/uk/shop/harbourbakery/about",
      "https://hub.docker.com/r/harbourbakery/oven",
      "https://www.kickstarter.com/projects/harbourbakery/oven",
      "https://www.instagram.com/stories/harbourbakery/1/", "https://www.reddit.com/user/harbourbakery",
    ])
  func ours(link: String) { #expect(marks.owns(link)) }

  @Test(
    "a page of somebody else's is not",
    arguments: [
      "https://github.com/mill/harbour-oven", "https://mill.substack.com/p/harbourbakery",
      "https://mill.itch.io/bake", "https://linktr.ee/mill",
      "https://mailchi.mp/mill/june", "https://uk.pinterest.com/mill/harbour/", "https://kew.social/@mill",
      "https://mill.example.org/harbourbakery", "https://harbourbakery.example.org",
      "https://github.com/mill/harbourbakery", "https://gitlab.com/mill/harbourbakery/-/issues",
      "https://www.reddit.com/r/harbourbakery", "https://www.instagram.com/explore/tags/harbourbakery",
      "https://mailchi.mp/mill/harbour-bakery-tour", "https://x.com/mill/status/1/harbourbakery",
    ])
  func others(link: String) { #expect(!marks.owns(link)) }

  @Test(
    "whose a page is can't be told on a platform in any country",
    arguments: [
      "uk.pinterest.com", "pinterest.co.uk", "pinterest.de", "de.linkedin.com", "us7.campaign-archive.com",
    ])
  func nobodys(host: String) { #expect(LinkHosts.tellNothing(host)) }

  @Test(
    "whose it is can be told elsewhere", arguments: ["pinterest.example.org", "mill.itch.io", "us.mill.com"])
  func somebodys(host: String) { #expect(!LinkHosts.tellNothing(host)) }
}

import Phrases

/// Hosts that tell nothing of whose a page is.
enum LinkHosts {
  /// Link shorteners, from general knowledge: what is behind them cannot be seen.
  static let shorteners = WordSet(
    """
    t.co bit.ly bitly.com tinyurl.com ow.ly goo.gl buff.ly is.gd v.gd dlvr.it ift.tt lnkd.in fb.me youtu.be
    amzn.to wp.me tmblr.co trib.al hubs.ly hubs.la sforce.co rebrand.ly cutt.ly t.ly short.io shorturl.at
    rb.gy tiny.cc j.mp mcaf.ee su.pr twurl.nl tr.im cli.gs snipurl.com soo.gd s.id qr.ae adf.ly bl.ink
    clck.ru po.st spr.ly owl.li ht.ly deck.ly on.fb.me linktr.ee lnk.bio lnk.to smarturl.it fal.cn
    """)

  /// Places where everybody keeps pages, the brand as well as others.
  static let platforms = WordSet(
    """
    x.com twitter.com mobile.twitter.com facebook.com m.facebook.com instagram.com threads.net threads.com
    tiktok.com youtube.com m.youtube.com linkedin.com pinterest.com bsky.app mastodon.social medium.com
    eventbrite.com eventbrite.co.uk meetup.com flickr.com vimeo.com google.com maps.app.goo.gl zoom.us
    etsy.com github.com docs.google.com forms.gle apps.apple.com play.google.com open.spotify.com
    soundcloud.com twitch.tv reddit.com tumblr.com whatsapp.com wa.me t.me patreon.com surveymonkey.com
    gitlab.com codeberg.org itch.io substack.com mailchi.mp campaign-archive.com campaign-archive1.com
    campaign-archive2.com npmjs.com pypi.org bandcamp.com ko-fi.com buymeacoffee.com kickstarter.com
    gofundme.com justgiving.com opencollective.com podcasts.apple.com snapchat.com vine.co
    """)

  /// Places that give everybody a host of their own, from general knowledge.
  static let homes = [
    "substack.com", "itch.io", "wordpress.com", "blogspot.com", "blogspot.co.uk", "tumblr.com", "medium.com",
    "github.io", "gitlab.io", "bandcamp.com", "wixsite.com", "squarespace.com", "myshopify.com",
    "bigcartel.com", "carrd.co", "ghost.io", "beehiiv.com", "eventbrite.com", "netlify.app", "pages.dev",
    "vercel.app", "web.app", "gumroad.com", "libsyn.com", "buzzsprout.com", "podbean.com", "typeform.com",
    "weebly.com", "etsy.com", "bsky.social",
  ]

  /// Labels before a country's that are nobody's own.
  static let secondLevels: WordSet = ["co", "com", "org", "net", "ac", "gov", "edu", "ne", "or"]

  static func tellNothing(_ host: String) -> Bool { shorteners.contains(host) || platform(of: host) != nil }

  /// The platform's host as `platforms` has it: `de.linkedin.com`, `fr-fr.facebook.com`, `us1.campaign-archive.com` are
  /// theirs, and so is Pinterest in any country.
  static func platform(of host: String) -> String? {
    if platforms.contains(host) { return host }
    if shorteners.contains(host) { return nil }
    let labels = host.split(separator: ".")
    let rest = labels.dropFirst(labels.count > 2 && isRegion(labels[0]) ? 1 : 0)
    let name = rest.joined(separator: ".")
    if platforms.contains(name) { return name }
    let isPinterest =
      rest.first == "pinterest" && rest.count < 4 && rest.dropFirst().allSatisfy { $0.count < 4 }
    return isPinterest ? "pinterest.com" : nil
  }

  /// A country's or a language's label, or a data centre's.
  private static func isRegion(_ label: Substring) -> Bool {
    label.count == 2 || label.count == 5 && label.dropFirst(2).first == "-"
      || label.hasPrefix("us") && label.dropFirst(2).allSatisfy(\.isNumber)
  }

  /// The label that stands before the host of a place that gives everybody one: `kew` of `kew.substack.com`.
  static func siteName(of host: String) -> Substring? {
    guard let home = homes.first(where: { host.hasSuffix("." + $0) }) else { return nil }
    return host.dropLast(home.utf8.count + 1).split(separator: ".").last
  }
}

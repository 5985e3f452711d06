import Phrases

/// Hosts that tell nothing of whose a page is.
enum LinkHosts {
  /// Link shorteners, from general knowledge: what is behind them cannot be seen.
  static let shorteners = WordSet(
    """
    t.co bit.ly bitly.com tinyurl.com ow.ly goo.gl buff.ly is.gd v.gd dlvr.it ift.tt lnkd.in fb.me youtu.be
    amzn.to wp.me tmblr.co trib.al hubs.ly hubs.la sforce.co rebrand.ly cutt.ly t.ly short.io shorturl.at
    rb.gy tiny.cc j.mp mcaf.ee su.pr twurl.nl tr.im cli.gs snipurl.com soo.gd s.id qr.ae adf.ly bl.ink
    clck.ru po.st spr.ly owl.li ht.ly deck.ly on.fb.me lnk.to smarturl.it fal.cn
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
    linktr.ee lnk.bio bio.link beacons.ai dribbble.com behance.net buttondown.com redbubble.com society6.com
    bitbucket.org huggingface.co hub.docker.com dev.to liberapay.com goodreads.com letterboxd.com strava.com
    sites.google.com discord.gg
    """)

  /// Places that give everybody a host of their own, from general knowledge.
  private static let homes = WordSet(
    """
    substack.com itch.io wordpress.com blogspot.com blogspot.co.uk tumblr.com medium.com github.io gitlab.io
    bandcamp.com wixsite.com squarespace.com myshopify.com bigcartel.com carrd.co ghost.io beehiiv.com
    eventbrite.com netlify.app pages.dev vercel.app web.app gumroad.com libsyn.com buzzsprout.com
    podbean.com typeform.com weebly.com etsy.com bsky.social notion.site hashnode.dev
    """)

  /// Labels before a country's that are nobody's own.
  static let secondLevels: WordSet = ["co", "com", "org", "net", "ac", "gov", "edu", "ne", "or"]

  static func tellNothing(_ host: String) -> Bool { shorteners.contains(host) || platform(of: host) != nil }

  /// The platform's host as `platforms` has it: `de.linkedin.com`, `fr-fr.facebook.com`, `us1.campaign-archive.com` are
  /// theirs, and so is Pinterest in any country.
  static func platform(of host: String) -> String? {
    if platforms.contains(host) { return host }
    if shorteners.contains(host) { return nil }
    let name = withoutRegion(host)
    if name.utf8.count < host.utf8.count, platforms.contains(String(name)) { return String(name) }
    return isPinterest(name) ? "pinterest.com" : nil
  }

  /// Without a country's or a language's label, or a data centre's, before the others.
  private static func withoutRegion(_ host: String) -> Substring {
    guard let dot = host.utf8.firstIndex(of: UInt8(ascii: ".")), isRegion(host[..<dot]) else {
      return host[...]
    }
    let rest = host[host.utf8.index(after: dot)...]
    return rest.utf8.contains(UInt8(ascii: ".")) ? rest : host[...]
  }

  private static func isPinterest(_ host: Substring) -> Bool {
    guard host.utf8.starts(with: "pinterest.".utf8) else { return false }
    let labels = host.split(separator: ".")
    return labels.count < 4 && labels.dropFirst().allSatisfy { $0.count < 4 }
  }

  private static func isRegion(_ label: Substring) -> Bool {
    switch label.utf8.count {
    case 2: true
    case 5 where label.utf8.dropFirst(2).first == UInt8(ascii: "-"): true
    default: label.utf8.starts(with: "us".utf8) && label.utf8.dropFirst(2).allSatisfy(isDigit)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The label that stands before the host of a place that gives everybody one: `kew` of `kew.substack.com`.
  static func siteName(of host: String) -> Substring? {
    let dots = host.utf8.indices.filter { host.utf8[$0] == UInt8(ascii: ".") }
    for (place, dot) in dots.enumerated().dropLast().reversed() {
      guard homes.contains(String(host[host.utf8.index(after: dot)...])) else { continue }
      let start = place == 0 ? host.startIndex : host.utf8.index(after: dots[place - 1])
      return start < dot ? host[start..<dot] : nil
    }
    return nil
  }
}

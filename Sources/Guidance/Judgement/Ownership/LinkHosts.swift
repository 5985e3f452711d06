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
    """)

  static func tellNothing(_ host: String) -> Bool {
    shorteners.contains(host) || platforms.contains(host)
  }
}

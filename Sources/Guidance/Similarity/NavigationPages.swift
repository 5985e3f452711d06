import Planning

extension Draft {
  /// Whether a page serves finding one's way rather than reading, and may be linked again and again: anybody's home page, our
  /// accounts, and where to find, ask or join us.
  func isNavigationPage(_ page: LinkPage) -> Bool {
    if page.isHome { return true }
    let parts = page.path.split(separator: "/")
    guard parts.count == 1, context.judge.marks.owns(page.host + page.path) else { return false }
    return LinkHosts.platforms.contains(page.host) || Self.navigationPaths.contains(parts[0].lowercased())
  }

  private static let navigationPaths: Set = [
    "about", "about-us", "account", "appointments", "blog", "book", "book-now", "booking", "bookings",
    "careers",
    "contact", "contact-us", "directions", "donate", "faq", "find-us", "help", "hours", "jobs", "kontakt",
    "live",
    "login", "menu", "news", "newsletter", "opening-hours", "opening-times", "shop", "signup", "store",
    "subscribe",
    "support", "visit", "visit-us",
  ]
}

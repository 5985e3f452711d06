import Planning
import PostText

extension Exporter {
  /// iCalendar, by RFC 5545: an event for each post that has a time. Times are in UTC, which is right everywhere and over
  /// the change of clocks, and needs no table of zones. An event keeps its UID from export to export, and its SEQUENCE
  /// goes up when its time or state was changed, so that a calendar moves it instead of doubling it.
  static let calendar = Exporter(name: "ics", ending: "ics", for: .calendar) { order in
    var remarks: [ExportRemark] = []
    let events = order.posts.compactMap { post -> [CalendarLine]? in
      guard let at = post.at, let start = order.instant(at) else {
        remarks.append(.leftOut(post.id, words: post.firstWords(32), .noTime))
        return nil
      }
      return event(post, start, order)
    }
    guard !events.isEmpty else { return Export([], remarks) }
    let head = [
      CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
      CalendarLine("PRODID", "-//ContentPlanner//planner//EN"), CalendarLine("CALSCALE", "GREGORIAN"),
      CalendarLine("METHOD", "PUBLISH"), CalendarLine("NAME", text: order.plan.brand),
      CalendarLine("X-WR-CALNAME", text: order.plan.brand),
    ]
    let lines = head + events.flatMap(\.self) + [CalendarLine("END", "VCALENDAR")]
    return Export([ExportedFile(text: lines.map(\.folded).joined(), posts: events.count)], remarks)
  }

  /// Where it says one thing here and another there, each with where.
  private static func words(of post: Post, _ order: ExportOrder) -> String {
    let wordings = order.wordings(of: post)
    guard wordings.count > 1 else { return wordings.first?.text ?? post.text }
    return wordings.map { "\($0.platforms.map(\.name).joined(separator: ", ")):\n\($0.text)" }
      .joined(separator: "\n\n")
  }

  /// - Parameter start: seconds since 1970-01-01 00:00 UTC.
  private static func event(_ post: Post, _ start: Int, _ order: ExportOrder) -> [CalendarLine] {
    let noted = post.created.flatMap(order.instant) ?? start
    let platforms = order.platforms(of: post)
    let kind = post.kind.map { [$0.rawValue] } ?? []
    let categories = platforms.map(\.name) + kind
    let place = platforms.isEmpty ? "" : " (\(platforms.map(\.name).joined(separator: ", ")))"
    var lines = [
      CalendarLine("BEGIN", "VEVENT"),
      CalendarLine("UID", text: "\(post.id)@\(order.name).planner.invalid"),
      CalendarLine("DTSTAMP", UTCTime(noted).basic),
      CalendarLine("DTSTART", UTCTime(start).basic),
      CalendarLine("DURATION", "PT15M"),
      CalendarLine("SEQUENCE", String(post.sequence)),
      CalendarLine("SUMMARY", text: post.firstWords(75) + place),
      CalendarLine("DESCRIPTION", text: words(of: post, order)),
    ]
    if let url = post.url, url.isWebAddress { lines.append(CalendarLine("URL", url)) }
    if !categories.isEmpty { lines.append(CalendarLine("CATEGORIES", texts: categories)) }
    return lines + [
      CalendarLine("STATUS", "CONFIRMED"), CalendarLine("TRANSP", "TRANSPARENT"),
      // A post that is still to come is nobody else's business where something of the plan must not get out.
      CalendarLine("CLASS", order.plan.confidential.isEmpty ? "PUBLIC" : "PRIVATE"),
      CalendarLine("END", "VEVENT"),
    ]
  }
}

extension String {
  /// Whether it may stand in a line as a value of type URI: no blank, no control, nothing beyond ASCII.
  fileprivate var isWebAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://")) && utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

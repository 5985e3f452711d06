import Guidance
import Planning

extension WeekReview {
  /// `mastodon  2 posts of 5 a week  1 scheduled  up to date`; of a week to come `mastodon  3 scheduled of 4 intended`.
  var platformTable: Table {
    guard hasBegun else {
      return Table(
        [.init("Platform"), .init("Scheduled", .long)],
        platforms.map { [.name($0.platform.rawValue), .text(StyledText(intention(for: $0)))] })
    }
    let scheduled: [Table.Column] = isScheduledAnywhere ? [.init("Scheduled")] : []
    return Table(
      [.init("Platform"), .init("Posts")] + scheduled + [.init("Standing", .long)], platforms.map(row))
  }

  private func row(_ place: PlatformWeek) -> [Table.Cell] {
    let posts =
      place.intended.map { "\(counted(place.posts, "post")) of \($0) a week" } ?? counted(place.posts, "post")
    let scheduled: Table.Cell = place.scheduled == 0 ? .empty : .text("\(place.scheduled) scheduled")
    return [.name(place.platform.rawValue), .text(StyledText(posts))]
      + (isScheduledAnywhere ? [scheduled] : []) + [.text(standing(of: place))]
  }

  private func intention(for place: PlatformWeek) -> String {
    let intended = place.intended.map { " of \($0) intended" } ?? ""
    return "\(place.scheduled) scheduled\(intended)\(place.isChosen ? "" : "; not chosen")"
  }

  private var isScheduledAnywhere: Bool { platforms.contains { $0.scheduled > 0 } }

  private func standing(of place: PlatformWeek) -> StyledText {
    guard place.isChosen else { return StyledText("not chosen", .caution) }
    let style: Style = isNeglected(place) ? .caution : .plain
    return switch pace(of: place) {
    case .upToDate: "up to date"
    case .behind(let posts): StyledText(isOver ? "\(posts) short" : "\(posts) behind", .caution)
    case .quiet(28...): StyledText("quiet for four weeks or more", style)
    case .quiet(let days): StyledText("quiet for \(counted(days, "day"))", style)
    case .unused: StyledText("nothing in eight weeks", style)
    }
  }
}

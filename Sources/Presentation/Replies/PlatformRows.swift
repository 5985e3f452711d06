import Guidance
import Planning

extension WeekReview {
  /// `mastodon  2 posts of 5 a week  1 scheduled  up to date`; of a week to come `mastodon  3 scheduled of 4 intended`.
  func row(_ place: PlatformWeek) -> Block.Row {
    let name: StyledText = "\(place.platform.rawValue, .name)"
    guard hasBegun else {
      let intended = place.intended.map { " of \($0) intended" } ?? ""
      return Block.Row(
        [name], StyledText("\(place.scheduled) scheduled\(intended)\(place.isChosen ? "" : "; not chosen")"))
    }
    let posts =
      place.intended.map { "\(counted(place.posts, "post")) of \($0) a week" } ?? counted(place.posts, "post")
    let scheduled = place.scheduled == 0 ? "" : "\(place.scheduled) scheduled"
    let cells = [name, StyledText(posts)] + (isScheduledAnywhere ? [StyledText(scheduled)] : [])
    return Block.Row(cells, standing(of: place))
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

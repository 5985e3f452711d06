import Planning

/// Posts in another week than their date says.
extension Chart {
  /// - Parameter dropped: exact doubles, which are left out and go nowhere.
  func strayPosts(but dropped: Set<Place>) -> [Ailment] {
    places.filter { $0.isStray && !dropped.contains($0) }.map(stray)
  }

  private func stray(_ place: Place) -> Ailment {
    let day = place.post.at.map { "\($0.day)" } ?? ""
    let what = "\(place.named) is dated \(day), which is another week"
    guard canMove(place) else { return cannotMove(place, what) }
    let right = place.rightWeek.map(WeekFile.name) ?? DraftsFile.name
    return Ailment(place.file, what, mend: "move it to \(right)", .move(place))
  }

  /// Drafts that were given a date in an editor, which nobody reads there.
  var datedDrafts: [Ailment] {
    places.filter { $0.week == nil && $0.post.unknown.json["at"] != nil }.map { place in
      Ailment(
        place.file, "\(place.named) is a draft and bears a time, which is not read",
        hand: "Give it its time with: schedule \(place.post.id) WHEN")
    }
  }

  func cannotMove(_ place: Place, _ what: String) -> Ailment {
    let right = place.rightWeek.map(WeekFile.name) ?? DraftsFile.name
    return Ailment(place.file, what, hand: "It belongs to \(right): first make that readable.")
  }
}

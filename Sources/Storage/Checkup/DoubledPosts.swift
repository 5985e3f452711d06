import Planning

/// Posts that bear one id, as a merge by hand may leave them.
extension Chart {
  var doubledPosts: [Ailment] {
    let doubled = Dictionary(grouping: places, by: \.post.id).values.filter { $0.count > 1 }
    return doubled.flatMap(doubles).sorted { $0.place.number < $1.place.number }.map(\.ailment)
  }

  private func doubles(_ places: [Place]) -> [(place: Place, ailment: Ailment)] {
    let ordered = places.sorted(by: Self.keepsIDBefore)
    var kept: [Place] = []
    return ordered.compactMap { place in
      defer { kept.append(place) }
      guard let first = kept.first else { return nil }
      let twin = kept.first { $0.post.json.isWrittenAs(place.post.json) }
      return (place, twin.map { double(place, of: $0) } ?? namesake(place, of: first))
    }
  }

  private func double(_ place: Place, of twin: Place) -> Ailment {
    Ailment(
      place.file, "\(place.named) stands twice, the same in \(twin.file)", mend: "drop this one", .drop(place)
    )
  }

  private func namesake(_ place: Place, of first: Place) -> Ailment {
    let what = "\(place.named) bears the id of “\(first.post.firstWords())” in \(first.file)"
    guard canMove(place) else { return cannotMove(place, what) }
    return Ailment(place.file, what, mend: "give it an id of its own", .giveNewID(place))
  }

  /// Where it belongs before elsewhere, what went out before what is still planned, then as they were read.
  private static func keepsIDBefore(_ one: Place, _ other: Place) -> Bool {
    rank(one).lexicographicallyPrecedes(rank(other))
  }

  private static func rank(_ place: Place) -> [Int] {
    let states: [Post.State] = [.out, .scheduled, .draft]
    return [place.isStray ? 1 : 0, states.firstIndex(of: place.post.state) ?? 0, place.number]
  }
}

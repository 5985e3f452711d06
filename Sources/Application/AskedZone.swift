import Planning

extension Environment {
  /// The zone that is meant by its name, or by its city's alone, as people type them: `europe/london`, `New York`.
  /// - Throws: `Problem` where no zone is called so here, or several are.
  public func zone(asked typed: String) throws -> String {
    if now(typed) != nil { return typed }
    let meant = zones().map(\.name).filter {
      $0.lowercased() == typed.lowercased() || $0.cityOfZone == typed.inZone
    }
    guard meant.count == 1, now(meant[0]) != nil else { throw unknownZone(typed) }
    return meant[0]
  }

  /// - Returns: what to say of a zone that this machine doesn't know.
  func unknownZone(_ zone: String) -> Problem {
    let names = zones().map(\.name)
    let city = nearest(to: zone.cityOfZone, among: names.map(\.cityOfZone))
    let near = names.first { $0.cityOfZone == city } ?? nearest(to: zone, among: names)
    return Problem(
      .unknownZone, "The time zone “\(zone.firstWords(32))” is not known here.",
      hint: near.map { "Did you mean: \($0)" } ?? Self.hint(onUnknown: zone))
  }

  private static func hint(onUnknown zone: String) -> String {
    let isNamedLikeOne = zone.contains("/") && ZoneName.isWellFormed(zone)
    let missing = ". If that is right, this machine lacks its time zones: apt-get install tzdata"
    let usual = "Name it by a big city that shares its time, as in Europe/London; TAB shows them"
    return usual + (isNamedLikeOne ? missing : "")
  }
}

extension String {
  /// `london` of `Europe/London`, as people name a zone.
  fileprivate var cityOfZone: String { String(split(separator: "/").last ?? "").inZone }

  /// `new york` of `New_York`.
  fileprivate var inZone: String { lowercased().replacing("_", with: " ") }
}

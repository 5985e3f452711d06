extension LineCompleter {
  /// Time zones: first the parts of the world, then what is in the one that was begun.
  var zones: [Offer] {
    let zones = session.environment.zones()
    guard !word.contains("/") else { return zones.map { Offer($0.name, $0.about) } }
    var seen: Set<Substring> = []
    return zones.compactMap { zone in
      let part = zone.name.prefix { $0 != "/" }
      guard seen.insert(part).inserted else { return nil }
      return part.endIndex == zone.name.endIndex ? Offer(zone.name, zone.about) : Offer("\(part)/")
    }
  }
}

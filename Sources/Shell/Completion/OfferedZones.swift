extension LineCompleter {
  var zones: [Offer] { Offer.zones(session.environment.zones(), begun: word) }
}

extension Completions.Offer {
  /// Time zones: first the parts of the world, then what is in the one that was begun.
  static func zones(_ zones: [(name: String, about: String)], begun word: String) -> [Self] {
    guard !word.contains("/") else { return zones.map { Self($0.name, $0.about) } }
    var seen: Set<Substring> = []
    return zones.compactMap { zone in
      let part = zone.name.prefix { $0 != "/" }
      guard seen.insert(part).inserted else { return nil }
      return part.endIndex == zone.name.endIndex ? Self(zone.name, zone.about) : Self("\(part)/")
    }
  }
}

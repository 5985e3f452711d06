import Planning

extension Tally {
  /// `12 share, 1 offer`.
  var words: String {
    let kinds = Kind.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.rawValue)" }
    return kinds.isEmpty ? "nothing" : kinds.joined(separator: ", ")
  }
}

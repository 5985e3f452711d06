/// How many posts there are of each kind.
public struct Tally: Hashable, Sendable {
  /// By the kinds' places.
  private var counts = Array(repeating: 0, count: Kind.allCases.count)

  public init() {}
  public init(_ kinds: some Sequence<Kind>) { for kind in kinds { self[kind] += 1 } }

  public subscript(kind: Kind) -> Int {
    get { counts[kind.place] }
    set { counts[kind.place] = newValue }
  }

  public var posts: Int { counts.reduce(0, +) }
  public var others: Int { count(.others) }
  public var aboutUs: Int { count(.aboutUs) }

  /// Posts about others for each one about us; nil with nothing about us, where a ratio has no meaning.
  public var ratio: Double? { aboutUs == 0 ? nil : Double(others) / Double(aboutUs) }

  public func count(_ kinds: Set<Kind>) -> Int { kinds.reduce(0) { $0 + self[$1] } }

  public static func + (one: Tally, other: Tally) -> Tally {
    var sum = one
    for kind in Kind.allCases { sum[kind] += other[kind] }
    return sum
  }
}

/// How likely each kind of post is by the word of somebody whom the manager has had asked, such as a colleague or a
/// language model: it stands below the manager's own word and a post's form, and above the judgement.
public struct KindOpinion: Hashable, Sendable {
  /// By the kinds' places, in ten-thousandths, so that what is written and read again is the same.
  private let parts: [Int]
  private static let whole = 10_000

  /// - Parameter odds: what is missing is 0. They need not add up to 1; only how they compare matters.
  /// - Returns: nil where one is no probability, or none is above 0.
  public init?(_ odds: [Kind: Double]) {
    let sum = odds.values.reduce(0, +)
    guard odds.values.allSatisfy({ (0...1).contains($0) }), sum > 0 else { return nil }
    var parts = Kind.allCases.map { Int(((odds[$0] ?? 0) / sum * Double(Self.whole)).rounded()) }
    let most = parts.indices.reduce(0) { parts[$1] > parts[$0] ? $1 : $0 }
    // What rounding leaves over goes to the likeliest.
    parts[most] += Self.whole - parts.reduce(0, +)
    self.parts = parts
  }

  /// One kind of so much probability, of which the others share the rest.
  /// - Returns: nil where another would be as likely.
  public init?(_ kind: Kind, probability: Double) {
    let others = Double(Kind.allCases.count - 1)
    guard probability > 1 / (others + 1), probability <= 1 else { return nil }
    self.init(
      Dictionary(
        uniqueKeysWithValues: Kind.allCases.map {
          ($0, $0 == kind ? probability : (1 - probability) / others)
        }
      ))
  }

  /// How likely a kind is, 0…1. They add up to 1.
  public subscript(kind: Kind) -> Double { Double(parts[kind.place]) / Double(Self.whole) }

  /// Those that are above 0.
  public var odds: [Kind: Double] {
    Dictionary(uniqueKeysWithValues: Kind.allCases.filter { self[$0] > 0 }.map { ($0, self[$0]) })
  }
}

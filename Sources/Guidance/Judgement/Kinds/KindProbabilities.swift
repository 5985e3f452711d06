import Planning

/// How likely each kind is; they add up to 1.
public struct KindProbabilities: Hashable, Sendable {
  /// In the order of `Kind.allCases`.
  private let values: [Double]

  /// - Parameter scores: in the order of `Kind.allCases`; only their differences matter.
  init(scores: [Double]) { values = softmax(scores) }

  /// - Parameter values: those of some that were kept, in the order of `Kind.allCases`.
  /// - Returns: nil where they are no probabilities.
  init?(kept values: [Double]) {
    guard values.count == Kind.allCases.count, values.allSatisfy({ (0...1).contains($0) }),
      (values.reduce(0, +) - 1).magnitude < 1e-6
    else { return nil }
    self.values = values
  }

  public init(_ opinion: KindOpinion) { values = Kind.allCases.map { opinion[$0] } }

  public subscript(kind: Kind) -> Double { values[kind.place] }

  /// Of kinds that are as likely the first one.
  public var likeliest: Kind {
    Kind.allCases.reduce(.share) { self[$1] > self[$0] ? $1 : $0 }
  }

  public var aboutOthers: Double { self[.share] + self[.boost] }
  public var aboutUs: Double { self[.story] + self[.offer] }

  /// `whole` shared out among the kinds by their probabilities, to the last part: what rounding leaves over goes to
  /// the likeliest.
  public func parts(of whole: Int) -> [Kind: Int] {
    var parts = Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { ($0, Int((self[$0] * Double(whole)).rounded())) })
    parts[likeliest, default: 0] += whole - parts.values.reduce(0, +)
    return parts
  }
}

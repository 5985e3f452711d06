/// A content mix: how much of what the posts of four weeks should be. The same name has several meanings in use, so
/// each mix bears its definition and its source.
public struct Mix: Hashable, Sendable {
  /// The four ISO weeks that a mix is judged over.
  public static let weeks = 4

  public enum Measure: Hashable, Sendable {
    /// So many posts of the first kinds for each one of the second.
    case ratio(of: Set<Kind>, to: Set<Kind>, times: Int)
    /// Each bucket's part of all posts that are in a bucket. No kind is in two of them.
    case shares([Bucket])
  }

  /// Kinds that are counted together, with the part that they should have.
  public struct Bucket: Hashable, Sendable {
    public enum Bound: Sendable {
      case about, atLeast, atMost
      /// What a floor leaves, which alone is judged; about us it is a ceiling all the same.
      case rest
    }

    /// Such as `help or story`.
    public var name: String
    public var kinds: Set<Kind>
    public var bound: Bound
    /// How many…
    public var parts: Int
    /// …of how many.
    public var whole: Int

    public init(_ name: String, _ kinds: Set<Kind>, _ bound: Bound, _ parts: Int, of whole: Int) {
      self.name = name
      self.kinds = kinds
      self.bound = bound
      self.parts = parts
      self.whole = whole
    }

    /// As a person says it: `1 of 6`, or `60 %`.
    public var target: String { whole == 100 ? "\(parts) %" : "\(parts) of \(whole)" }
  }

  /// As one types it; `custom` for a mix of the manager's own.
  public var name: String
  /// What it asks for, without a full stop.
  public var definition: String
  public var source: String
  public var measure: Measure

  public init(_ name: String, _ definition: String, source: String, _ measure: Measure) {
    self.name = name
    self.definition = definition
    self.source = source
    self.measure = measure
  }
}

extension Set<Kind> {
  public static let others: Set = Set(Kind.allCases.filter(\.isAboutOthers))
  public static let aboutUs: Set = Set(Kind.allCases.filter(\.isAboutUs))
  public static let all = Set(Kind.allCases)
}

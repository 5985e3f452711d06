/// The names by which a brand is known, to tell its own from other people's.
public struct OwnNames: Hashable, Sendable {
  /// The brand as written, such as `Harbour Bakery`; may be empty.
  public var brand: String
  /// Other names that it goes by, and those of its products.
  public var alsoCalled: [String]
  /// Accounts of the brand, with their `@`, such as `@harbourbakery`.
  public var handles: [String]
  /// Web domains of the brand, such as `harbourbakery.example.com`; their subdomains are ours too.
  public var domains: [String]
  /// Handles of the people who work here, with their `@`.
  public var team: [String]

  public init(
    brand: String, alsoCalled: [String] = [], handles: [String] = [], domains: [String] = [],
    team: [String] = []
  ) {
    self.brand = brand
    self.alsoCalled = alsoCalled
    self.handles = handles
    self.domains = domains
    self.team = team
  }
}

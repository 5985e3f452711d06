/// What a checkup needs to know that no file says.
public struct KnownNames: Sendable {
  /// The names of the rules that there are.
  var rules: Set<String>
  /// Whether a time zone is known here, by its IANA name.
  var isZone: @Sendable (String) -> Bool

  public init(rules: Set<String>, isZone: @escaping @Sendable (String) -> Bool) {
    self.rules = rules
    self.isZone = isZone
  }
}

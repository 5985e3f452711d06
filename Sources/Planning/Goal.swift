/// Something that the posts are for.
public struct Goal: Hashable, Sendable {
  public var name: String
  /// What is counted, such as `newsletter subscribers`.
  public var measure: String?
  /// How many of the measure are aimed at.
  public var target: Double?
  public var by: Day?
  public var unknown = UnknownFields()

  public init(name: String, measure: String? = nil, target: Double? = nil, by: Day? = nil) {
    self.name = name
    self.measure = measure
    self.target = target
    self.by = by
  }
}

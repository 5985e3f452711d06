/// Something that a change set to another value, or that it added or took out.
public struct Alteration: Hashable, Sendable, Codable {
  /// What was altered, by its name in the plan's files; `name` for any of the names that a brand goes by.
  public enum Field: String, Codable, Sendable {
    case measure, target, by, wants, looks, reason, rhythm, limit, hashtags, links, thread, brand, zone, name
  }

  public var field: Field
  /// As the plan's files hold it; nil where there was none.
  public var before: String?
  /// nil where it was taken out.
  public var after: String?

  public init(_ field: Field, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }
}

extension [Alteration] {
  /// Notes that a field was set, where it says otherwise than before.
  /// - Parameter after: nil where the change said nothing of it.
  public mutating func note(_ field: Alteration.Field, _ before: String?, _ after: String?) {
    guard let after, after != before else { return }
    append(Alteration(field, before: before, after: after))
  }
}

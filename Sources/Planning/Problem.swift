/// Something that can't be done: what is wrong, and what to do about it, as something that can be typed.
public struct Problem: Error, Hashable, Sendable {
  /// A plain sentence.
  public var what: String
  /// A plain sentence that names a command where one helps.
  public var hint: String

  public init(_ what: String, hint: String) {
    self.what = what
    self.hint = hint
  }
}

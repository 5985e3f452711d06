import Planning

/// A word that is none of those there are.
public struct Choice {
  public var identity: ProblemIdentity
  /// What was asked for, such as `goal`.
  public var what: String
  public var typed: String
  public var among: [String]
  /// What to say of it, where more is known of what was meant than the letters tell.
  public var meant: String?

  public init(
    _ identity: ProblemIdentity = .unknownWord, what: String, typed: String, among: [String],
    meant: String? = nil
  ) {
    self.identity = identity
    self.what = what
    self.typed = typed
    self.among = among
    self.meant = meant
  }

  /// - Parameter whenNone: what to do where nothing is near.
  public func problem(whenNone: String? = nil) -> Problem {
    let what = "There is no \(self.what) “\(typed.firstWords(32))”."
    if let meant { return Problem(identity, what, hint: meant) }
    if let near = nearest(to: typed, among: among) {
      return Problem(identity, what, hint: "Did you mean: \(near)")
    }
    let there = among.isEmpty ? "" : "There are: \(among.joined(separator: ", "))."
    return Problem(
      identity, what, hint: [there, whenNone ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
  }
}

import Planning

/// A word that is none of those there are.
public struct Choice {
  /// What was asked for, such as `goal`.
  public var what: String
  public var typed: String
  public var among: [String]
  /// What to say of it, where more is known of what was meant than the letters tell.
  public var meant: String?

  public init(what: String, typed: String, among: [String], meant: String? = nil) {
    self.what = what
    self.typed = typed
    self.among = among
    self.meant = meant
  }

  /// - Parameter whenNone: what to do where nothing is near.
  public func problem(whenNone: String? = nil) -> Problem {
    let what = "There is no \(self.what) “\(typed.firstWords(32))”."
    if let meant { return Problem(what, hint: meant) }
    if let near = nearest(to: typed, among: among) { return Problem(what, hint: "Did you mean: \(near)") }
    let there = among.isEmpty ? "" : "There are: \(among.joined(separator: ", "))."
    return Problem(what, hint: [there, whenNone ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
  }
}

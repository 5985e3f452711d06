import Planning

/// A word that is none of those there are.
struct Choice {
  /// What was asked for, such as `goal`.
  var what: String
  var typed: String
  var among: [String]
  /// What to say of it, where more is known of what was meant than the letters tell.
  var meant: String?

  /// - Parameter whenNone: what to do where nothing is near.
  func problem(whenNone: String? = nil) -> Problem {
    let what = "There is no \(self.what) “\(typed.firstWords(32))”."
    if let meant { return Problem(what, hint: meant) }
    if let near = nearest(to: typed, among: among) { return Problem(what, hint: "Did you mean: \(near)") }
    let there = among.isEmpty ? "" : "There are: \(among.joined(separator: ", "))."
    return Problem(what, hint: [there, whenNone ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
  }
}

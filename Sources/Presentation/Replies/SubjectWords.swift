import Planning

extension GoalAim {
  /// `60 Saturday class bookings by Thu 31 Dec`.
  var words: String {
    let parts = [target.map(figure), measure, by.map { "by \($0.spoken)" }].compactMap { $0 }
    return parts.isEmpty ? "no measure, target or date yet" : parts.joined(separator: " ")
  }
}

extension GoalStanding {
  /// `42 on Thu 19 Nov, of 60; an even pace would be at 48`.
  var words: String {
    guard let latest else { return "no figure yet" }
    let goal = target.map { ", of \(figure($0))" } ?? ""
    let pace = expected.map { expected in
      let even = Goal.rounded(expected, beside: target ?? 0, latest.value)
      return "; an even pace would be at \(figure(even))"
    }
    return "\(latest.words)\(goal)\(pace ?? "")"
  }
}

extension GoalStanding.Figure {
  /// `42 on Thu 19 Nov`.
  var words: String { "\(figure(value)) on \(on.spoken)" }
}

extension AudienceProfile {
  /// `wants bread that works; looks at Mastodon, at night`.
  var words: String {
    let parts = [wants.map { "wants \($0)" }, looks.map { "looks at \($0)" }].compactMap { $0 }
    return parts.isEmpty ? "not known yet what they want or where they look" : parts.joined(separator: "; ")
  }
}

/// A number without a needless `.0`.
func figure(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
}

import Planning
import Storage

extension OpenPlan {
  /// Adds an audience, or changes what is noted of it; what is left out stays.
  public mutating func setAudience(_ name: String, wants: String? = nil, looks: String? = nil) throws
    -> Outcome
  {
    try changePlan { plan, _ in
      let index = plan.audiences.firstIndex { $0.name.lowercased() == name.lowercased() }
      var audience = index.map { plan.audiences[$0] } ?? Audience(name)
      let before = audience
      audience.wants = wants ?? audience.wants
      audience.looks = looks ?? audience.looks
      audience.decide([.wants: wants != nil, .looks: looks != nil])
      if let index { plan.audiences[index] = audience } else { plan.audiences.append(audience) }
      guard index != nil else { return Outcome(.audienceAdded(audience: AudienceProfile(audience))) }
      return Outcome(
        .audienceChanged(audience: audience.name, alterations: audience.alterations(since: before)))
    }
  }

  /// Takes an audience out of the plan; posts that name it still do.
  /// - Parameter name: the first letters of the audience's name.
  public mutating func removeAudience(_ name: String) throws -> Outcome {
    try changePlan { plan, _ in
      let audience = try plan.audience(name, whenNone: "See what there is with: audience list")
      plan.audiences.removeAll { $0.name == audience.name }
      return Outcome(.audienceRemoved(audience: audience.name))
    }
  }
}

extension Audience {
  fileprivate func alterations(since before: Audience) -> [Alteration] {
    var all: [Alteration] = []
    all.note(.wants, before.wants, wants)
    all.note(.looks, before.looks, looks)
    return all
  }
}

import Planning
import Storage

extension OpenPlan {
  /// Says why the brand is there at all.
  public mutating func setPurpose(_ purpose: String) throws -> Outcome {
    try changePlan { plan, _ in
      let before = plan.purpose
      plan.purpose = purpose
      plan.decide([.purpose: true])
      return Outcome(.purposeNoted(purpose: purpose).replacing(before, by: purpose))
    }
  }

  /// Has the plan go by another mix.
  public mutating func use(_ mix: Mix) throws -> Outcome {
    try changePlan { plan, _ in
      let before = plan.mix.name == mix.name ? nil : plan.mix.name
      plan.mix = mix
      plan.decide([.mix: true])
      return Outcome(.mixChosen(mix: mix.name, definition: mix.definition, before: before))
    }
  }
}

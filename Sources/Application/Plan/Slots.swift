import Planning
import PostText

/// The times of the week at which posts are wont to go out.
extension OpenPlan {
  public mutating func addSlot(_ slot: Slot) throws -> Outcome {
    try changePlan { plan, _ in
      if !plan.slots.contains(where: slot.isAt) {
        plan.slots.append(slot)
        plan.slots.sort(by: Slot.comesBefore)
      }
      return Outcome(
        .slotAdded(day: slot.weekday.name, clock: slot.clock, platform: slot.platform),
        remarks: plan.tooLittle(for: slot))
    }
  }

  public mutating func removeSlot(_ slot: Slot) throws -> Outcome {
    try changePlan { plan, _ in
      guard plan.slots.contains(where: slot.isAt) else {
        throw Problem(
          .nothingThere,
          "There is no slot on \(slot.weekday.name) at \(slot.clock)\(slot.platform.map { " on \($0.name)" } ?? "").",
          hint: "See what there is with: slot list")
      }
      plan.slots.removeAll(where: slot.isAt)
      return Outcome(.slotRemoved(day: slot.weekday.name, clock: slot.clock, platform: slot.platform))
    }
  }

  /// Says how many minutes two posts on one platform are to be apart.
  public mutating func setApart(_ minutes: Int) throws -> Outcome {
    guard Plan.allowedApart.contains(minutes) else {
      throw Problem(
        .numberOutOfRange, "Posts are 0 to \(Plan.allowedApart.upperBound) minutes apart.",
        hint: "Type it as: slot apart 90")
    }
    return try changePlan { plan, _ in
      plan.apart = minutes
      plan.decide([.apart: true])
      return Outcome(.apartSet(minutes: minutes))
    }
  }
}

extension Slot {
  fileprivate func isAt(_ other: Slot) -> Bool {
    (weekday, minute, platform) == (other.weekday, other.minute, other.platform)
  }
}

extension Plan {
  /// A slot for a platform that the plan is not on is never taken.
  fileprivate func tooLittle(for slot: Slot) -> [Remark] {
    guard let platform = slot.platform, chosen(platform) == nil else { return [] }
    return [.platformNotChosenYet(platform)]
  }
}

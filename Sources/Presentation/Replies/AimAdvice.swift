import Guidance
import Planning

extension Finding {
  /// Whether it is that a draft says neither what nor whom it is for: advice that comes with nearly every new draft.
  var isOfAim: Bool { severity == .advice && (rule == "no-goal" || rule == "no-audience") }
}

extension Draft {
  /// That advice in a line: the question, what to type, and the names to choose from.
  /// - Parameter findings: no others than those.
  func aimNotes(_ findings: [Finding]) -> [Note] {
    let rules = findings.map(\.rule).sorted(by: >)
    guard !plan.goals.isEmpty else { return rules.map { aimNote([$0]) } }
    return rules.isEmpty ? [] : [aimNote(rules)]
  }

  private func aimNote(_ rules: [String]) -> Note {
    let asksGoal = rules.contains("no-goal")
    let asksAudience = rules.contains("no-audience")
    let question =
      asksGoal && asksAudience ? "Which goal, and for whom?" : asksGoal ? "Which goal?" : "For whom?"
    let goals = plan.goals.map(\.name)
    let names = [asksGoal ? goals : [], asksAudience ? plan.audiences.map(\.name) : []].filter { !$0.isEmpty }
    let choice: StyledText =
      asksGoal && goals.isEmpty
      ? StyledText(advice: "The plan has none yet: goal add NAME")
      : "\(aiming(asksGoal, asksAudience), .command) (\(names.map(few).joined(separator: "; ")))"
    return Note(.advice, "\(question) \(choice.secondary)", rules: rules)
  }

  /// `aim k4t9mz GOAL --for NAME`, or for a text that is no post yet `draft --goal GOAL --for NAME TEXT`.
  private func aiming(_ goal: Bool, _ audience: Bool) -> String {
    let parts =
      id.map { ["aim \($0)", goal ? "GOAL" : nil, audience ? "--for NAME" : nil] }
      ?? ["draft", goal ? "--goal GOAL" : nil, audience ? "--for NAME" : nil, "TEXT"]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func few(_ names: [String]) -> String {
    names.prefix(5).map(\.quotedIfNeeded).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
  }
}

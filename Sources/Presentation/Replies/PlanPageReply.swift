import Guidance
import Planning
import PostText

/// The plan on one page, and what the rules have to say of it.
public struct PlanPageReply: Presentable {
  let name: String
  let plan: Plan
  let today: Day
  private let findings: [Finding]

  public init(_ name: String, _ plan: Plan, today: Day) {
    self.name = name
    self.plan = plan
    self.today = today
    findings = plan.findings(today: today)
  }

  public var objects: [any Encodable & Sendable] { [PlanFields(name, plan, findings, today: today)] }
  public var severity: Severity? { findings.map(\.severity).max() }

  public var document: Document {
    Document(head + audiences + goals + platforms + mix + said)
  }

  private var head: [Block] {
    [
      .line("\(name, .strong) · \(plan.brand)"),
      .line(StyledText(plan.purpose ?? "No purpose is noted yet.", style(plan.purpose)), indent: 2),
    ]
  }

  private var audiences: [Block] {
    section("Audiences", plan.audiences.map { Block.Row(["\($0.name, .name)"], StyledText($0.known)) })
  }

  private var goals: [Block] {
    section(
      "Goals",
      plan.goals.map { goal in
        let standing = goal.progress.isEmpty ? "" : "; at \(goal.standing(on: today))"
        return Block.Row(["\(goal.name, .name)"], StyledText(goal.aim + standing))
      })
  }

  private var platforms: [Block] {
    section(
      "Platforms",
      plan.platforms.map { chosen in
        let rhythm = chosen.rhythm.map { "\($0) a week" } ?? "no rhythm"
        return Block.Row(
          ["\(chosen.platform.rawValue, .name)", StyledText(rhythm)],
          StyledText(chosen.reason ?? "no reason given", style(chosen.reason)))
      })
  }

  private var mix: [Block] {
    [.blank, .heading("The mix"), .line("\(plan.mix.name): \(plan.mix.definition).", indent: 2, hanging: 2)]
      + plan.trialLine(on: today, indent: 2)
  }

  private var said: [Block] {
    guard !findings.isEmpty else { return [.blank, .line("The rules find nothing missing.")] }
    return [.blank, .heading("What to look at")] + findings.flatMap { [$0.block, $0.remedy] }
  }

  private func section(_ heading: String, _ rows: [Block.Row]) -> [Block] {
    [.blank, .heading(heading)]
      + (rows.isEmpty ? [.line(StyledText("none yet", .dim), indent: 2)] : [.table(rows)])
  }

  private func style(_ text: String?) -> Style { text == nil ? .dim : .plain }
}

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
  public var found: [Finding]? { findings }
  public var severity: Severity? { findings.map(\.severity).max() }

  public var document: Document {
    let purpose = StyledText(plan.purpose ?? "No purpose is noted yet.", style(plan.purpose))
    return Document(
      title: "\(name, .strong) · \(plan.brand)",
      [.details([.paragraph(purpose)]), section("Audiences", plan.audiences.table)] + people
        + [
          section("Goals", plan.goals.table(on: today)), section("Platforms", platforms), mix, said,
        ])
  }

  /// What the interview has told, and what of it is open; nothing before it was begun.
  private var people: [Block] {
    plan.interview.isEmpty ? [] : [.section(Section("Your people", [.table(InterviewReply(plan).table)]))]
  }

  private var platforms: Table {
    Table(
      [.init("Platform"), .init("Rhythm"), .init("Why", .long)],
      plan.platforms.map { chosen in
        let rhythm = chosen.rhythm.map { "\($0) a week" } ?? "no rhythm"
        let reason = StyledText(chosen.reason ?? "no reason given", style(chosen.reason))
        return [.name(chosen.platform.rawValue), .text(StyledText(rhythm)), .text(reason)]
      })
  }

  private var mix: Block {
    let definition = StyledText("\(plan.mix.name): \(plan.mix.definition).")
    return .section(Section("The mix", [.list([definition])] + plan.trialLine(on: today)))
  }

  private var said: Block {
    guard !findings.isEmpty else { return .paragraph("The rules find nothing missing.") }
    return .section(Section("What to look at", [.notes(findings.map { $0.note(advice: $0.remedy) })]))
  }

  private func section(_ heading: String, _ table: Table) -> Block {
    .section(Section(heading, [table.rows.isEmpty ? .aside("none yet") : .table(table)]))
  }

  private func style(_ text: String?) -> Style { text == nil ? .secondary : .plain }
}

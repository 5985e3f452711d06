import Guidance
import Planning

/// The plan as `plan --json` gives it.
struct PlanFields: Encodable, Sendable {
  var version = 1
  var plan: String
  var brand: String
  @Nullable var purpose: String?
  var audiences: [AudienceListReply.Fields]
  var interview: [InterviewReply.Fields]
  var goals: [GoalListReply.Fields]
  var platforms: [PlatformListReply.Fields]
  var mix: MixDefinition
  var findings: [FindingFields]

  struct MixDefinition: Encodable, Sendable {
    var name: String
    var definition: String
    var source: String
  }

  init(_ name: String, _ plan: Plan, _ findings: [Finding], today: Day) {
    self.plan = name
    brand = plan.brand
    purpose = plan.purpose
    audiences = AudienceListReply(plan).audiences
    interview = InterviewReply(plan).questions
    goals = GoalListReply(plan, today: today).goals
    platforms = PlatformListReply(plan).platforms
    mix = MixDefinition(name: plan.mix.name, definition: plan.mix.definition, source: plan.mix.source)
    self.findings = findings.map { FindingFields($0) }
  }
}

import Application
import ArgumentParser
import Presentation

struct DoctorCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", abstract: "Check the files of every plan, and mend them; says nothing when all is well.")
  static let examples = ["doctor", "doctor --mend"]

  @Flag(
    help:
      "Do what can safely be done, as one change for each plan, which undo takes back; but for forgotten people."
  )
  var mend = false

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let asked = global.plan?.typed
    let workspace = session.workspace
    guard mend else { return CheckupReply(try workspace.checkUp(plan: asked).findings) }
    let outcome = try workspace.mend(plan: asked, for: session.line)
    session.problems += outcome.problems
    return CheckupReply(outcome.findings, mended: outcome.mended)
  }
}

import ArgumentParser
import Guidance
import Planning
import Presentation
import Storage

struct DoctorCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", abstract: "Check the files of every plan, and mend them; says nothing when all is well.")

  @Flag(help: "Do what can safely be done, as one change for each plan, which undo takes back.")
  var mend = false

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let findings = try checkup(in: session)
    guard mend else { return CheckupReply(findings) }
    let mendable = Set(findings.filter { $0.mend != nil }.map(\.plan))
    var mended: [CheckupFinding] = []
    for folder in try folders(in: session) where mendable.contains(folder.name) {
      do {
        mended += try session.mend(folder)
      } catch let problem as Problem {
        session.problems.append(problem)
      }
    }
    return CheckupReply(try checkup(in: session), mended: mended)
  }

  private func checkup(in session: Session) throws -> [CheckupFinding] {
    let known = session.knownNames
    guard global.plan == nil else { return try folders(in: session).flatMap { try $0.checkup(known) } }
    let findings = try session.settings.plans.checkup(known)
    // Where there is no plan at all, nothing was checked.
    if findings.isEmpty, try folders(in: session).isEmpty { _ = try session.planFolder() }
    return findings
  }

  private func folders(in session: Session) throws -> [PlanFolder] {
    let all = try session.settings.plans.all()
    guard let asked = global.plan?.typed else { return all }
    if let folder = all.first(where: { $0.name == asked }) { return [folder] }
    return [try session.settings.plans.plan(asked)]
  }
}

extension Session {
  fileprivate var knownNames: KnownNames {
    let environment = environment
    return KnownNames(rules: Set(Rule.all.map(\.name))) { environment.now($0) != nil }
  }

  fileprivate func mend(_ folder: PlanFolder) throws -> [CheckupFinding] {
    try folder.mend(
      knownNames, by: line,
      at: { plan in
        // A plan that can't be read, or whose zone is not known, has the machine's time.
        let here = environment.now(environment.zone) ?? Moment(Day(number: 0), minute: 0)
        return plan.flatMap { try? now(for: $0) } ?? here
      }, draw: { environment.drawID(avoiding: $0) })
  }
}

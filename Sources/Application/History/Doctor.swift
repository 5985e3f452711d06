import Guidance
import Planning
import Storage

/// What is wrong in the files of the plans, and what was done about it.
public struct CheckupOutcome: Sendable {
  /// What is left.
  public var findings: [CheckupFinding]
  /// nil where nothing was asked to be mended.
  public var mended: [CheckupFinding]?
  /// Plans that could not be mended.
  public var problems: [Problem] = []
}

extension Workspace {
  /// Checks the files of a plan, or of every plan.
  /// - Parameter plan: its name; nil for all.
  public func checkUp(plan: String? = nil) throws -> CheckupOutcome {
    CheckupOutcome(findings: try findings(plan))
  }

  /// Does what can safely be done about what is wrong, as one change for each plan.
  /// - Parameters:
  ///   - plan: its name; nil for all.
  ///   - line: what was asked, for the record.
  public func mend(plan: String? = nil, for line: String) throws -> CheckupOutcome {
    let mendable = Set(try findings(plan).filter { $0.mend != nil }.map(\.plan))
    // Of several plans none is left out of what is told.
    return try Interruption.heldOff { try mend(plan, mendable, for: line) }
  }

  private func mend(_ plan: String?, _ mendable: Set<String>, for line: String) throws -> CheckupOutcome {
    var mended: [CheckupFinding] = []
    var problems: [Problem] = []
    for folder in try folders(plan) where mendable.contains(folder.name) {
      do {
        mended += try mend(folder, for: line)
      } catch let problem as Problem {
        problems.append(problem)
      }
    }
    return CheckupOutcome(findings: try findings(plan), mended: mended, problems: problems)
  }

  private func findings(_ plan: String?) throws -> [CheckupFinding] {
    let progress = SharedProgress(environment.startProgress())
    defer { progress.end() }
    guard plan == nil else {
      return try folders(plan).flatMap { try $0.checkup(knownNames, tell: progress.tell(_:of:)) }
    }
    let findings = try plans.checkup(knownNames, tell: progress.tell(_:of:))
    // Where there is no plan at all, nothing was checked.
    if findings.isEmpty, try folders(nil).isEmpty { _ = try folder() }
    return findings
  }

  private func folders(_ plan: String?) throws -> [PlanFolder] {
    let all = try plans.all()
    guard let plan else { return all }
    if let folder = all.first(where: { $0.name == plan }) { return [folder] }
    return [try plans.plan(plan)]
  }

  private var knownNames: KnownNames {
    KnownNames(rules: Set(Rule.all.map(\.name))) { [environment] in environment.now($0) != nil }
  }

  private func mend(_ folder: PlanFolder, for line: String) throws -> [CheckupFinding] {
    try folder.mend(
      knownNames, by: line,
      at: { plan in
        // A plan that can't be read, or whose zone is not known, has the machine's time.
        let here = environment.now(environment.zone) ?? Moment(Day(number: 0), minute: 0)
        return plan.flatMap { try? now(for: $0) } ?? here
      }, draw: { environment.drawID(avoiding: $0) })
  }
}

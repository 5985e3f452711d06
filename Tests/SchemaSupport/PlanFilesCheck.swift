import Foundation
import Planning
import Storage

/// Holds the schemas against the files of real plans: what planner reads, its schema takes.
public struct PlanFilesCheck {
  private let plans: PlansFolder

  public init(plans: String) { self.plans = PlansFolder(plans) }

  /// What the schemas say against files that planner itself reads without a word. Files that it refuses are others'
  /// concern: tests break them on purpose.
  public func complaints() throws -> [String] { try plans.names().flatMap(complaints) }

  private func complaints(about name: String) -> [String] {
    guard let plan = try? plans.plan(name) else { return [] }
    let weeks = (try? plan.read { try $0.weeks() }) ?? []
    let files =
      [
        file("plan.json", .plan, plan) { _ = try $0.plan() },
        file("drafts.json", .drafts, plan) { _ = $0.drafts() },
      ]
      + weeks.map { week in file("weeks/\(week).json", .week, plan) { _ = $0.page(week) } }
    return files.flatMap { $0 }
  }

  private func file(
    _ name: String, _ kind: FileKind, _ plan: PlanFolder, _ read: (inout PlanBook) throws -> Void
  ) -> [String] {
    let problems = try? plan.read { book in
      try read(&book)
      return book.problems
    }
    guard problems?.isEmpty == true,
      let bytes = FileManager.default.contents(atPath: "\(plans.path)/\(plan.name)/\(name)")
    else { return [] }
    return Self.complaints(about: bytes, kind).map { "\(plan.name)/\(name)\($0)" }
  }

  public static func complaints(about bytes: Data, _ kind: FileKind) -> [String] {
    guard let value = try? JSONDocument(bytes) else { return ["is no JSON"] }
    return schemas[kind]?.complaints(about: value) ?? ["there is no schema"]
  }

  private static let schemas: [FileKind: JSONSchema] = FileKind.all.reduce(into: [:]) { schemas, kind in
    schemas[kind] = (try? JSONDocument(Data(FileSchema.text(of: kind).utf8))).map(JSONSchema.init)
  }
}

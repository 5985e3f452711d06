import ArgumentParser
import Planning
import Presentation
import Storage

struct AudienceCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "audience", abstract: "Say whom the posts are for, what they want and where they look.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Add an audience, or change what is noted of it.")

    @Option(help: ArgumentHelp("What makes them more valuable or more productive.", valueName: "text"))
    var wants: String?

    @Option(help: ArgumentHelp("Where and when they look.", valueName: "text"))
    var looks: String?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A short name, by which posts refer to it, such as home-bakers.")
    var name: String

    func reply(in session: inout Session) throws -> any Presentable {
      let name = try ShortName(typed: name, of: "An audience's", example: "audience add home-bakers")
        .checked()
      let wants = try self.wants.map { try PostWords(typed: $0).sentence(example: example) }
      let looks = try self.looks.map { try PostWords(typed: $0).sentence(example: example) }
      return try session.changePlan { plan, _ in
        let index = plan.audiences.firstIndex { $0.name.lowercased() == name.lowercased() }
        var audience = index.map { plan.audiences[$0] } ?? Audience(name)
        let before = audience
        audience.wants = wants ?? audience.wants
        audience.looks = looks ?? audience.looks
        audience.decide([.wants: wants != nil, .looks: looks != nil])
        if let index { plan.audiences[index] = audience } else { plan.audiences.append(audience) }
        guard index != nil else {
          return ChangeReply("added", "The audience \(audience.name, .name) is noted: \(audience.known).")
        }
        let altered = audience.alterations(since: before).told(of: "The audience \(audience.name, .name)")
        return ChangeReply("changed", altered)
      }
    }

    private var example: String {
      "audience add \(name.quotedIfNeeded) --wants \"bread that works\" --looks \"Mastodon, at night\""
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Take an audience out of the plan.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The audience's name.")
    var name: AudienceReference

    func reply(in session: inout Session) throws -> any Presentable {
      try session.changePlan { plan, _ in
        let audience = try name.find(in: plan, whenNone: "See what there is with: audience list")
        plan.audiences.removeAll { $0.name == audience.name }
        return ChangeReply(
          "removed", "The audience \(audience.name, .name) is taken out. Posts that named it still do.")
      }
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the audiences.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { _, plan, _ in AudienceListReply(plan) }
    }
  }
}

extension Audience {
  fileprivate func alterations(since before: Audience) -> Alterations {
    var all = Alterations()
    all.note(before.wants, wants, none: "not known") { "wants \($0)" }
    all.note(before.looks, looks, none: "not known") { "looks at \($0)" }
    return all
  }
}

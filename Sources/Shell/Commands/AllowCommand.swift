import ArgumentParser
import Guidance
import Planning
import Presentation

struct AllowCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "allow", abstract: "Have a rule keep quiet, for the plan or for one post, and say why.",
    discussion: "allow RULE [POST] --because TEXT", subcommands: [Add.self, Remove.self, List.self],
    defaultSubcommand: Add.self)

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Have a rule keep quiet; the word add may be left out.")

    @Option(help: ArgumentHelp("Why; it is kept with the plan.", valueName: "text"))
    var because: String

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The rule's name.")
    var rule: RuleReference

    @Argument(help: "The first letters of a post's id; the whole plan when left out.")
    var post: PostReference?

    func reply(in session: inout Session) throws -> any Presentable {
      let rule = try self.rule.find()
      guard because.contains(where: { !$0.isWhitespace }) else {
        throw Problem(
          "There is no reason.", hint: "Type it as: allow \(rule.name) --because \"our word for it\"")
      }
      return try session.change { book, plan, now in
        let id = try post.map { try book.find($0, today: now.day).id }
        var changed = plan
        changed.allowances.removeAll { $0.allowed == rule && $0.post == id }
        changed.allowances.append(Allowance(rule, post: id, because: because))
        try book.put(changed)
        return ChangeReply(
          "allowed",
          "\(rule.name, .name) keeps quiet about \(id?.description ?? "the whole plan"): \(because)",
          notes: id == nil ? Self.unguarded(rule, because) : [])
      }
    }

    /// What is at risk where a rule that stops posts keeps quiet about them all.
    private static func unguarded(_ rule: Rule, _ because: String) -> [String] {
      guard rule.severity == .error else { return [] }
      return [
        "From now on no post at all is stopped for this: \(rule.guidance)",
        "Take that back with: allow remove \(rule.name)",
        "For one post alone: allow \(rule.name) POST --because \(because.quotedIfNeeded)",
      ]
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Have a rule speak up again.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The rule's name.")
    var rule: RuleReference

    @Argument(help: "The post's id; the whole plan when left out.")
    var post: PostReference?

    func reply(in session: inout Session) throws -> any Presentable {
      let rule = try self.rule.find()
      return try session.changePlan { plan, _ in
        let index = plan.allowances.firstIndex { allowance in
          allowance.allowed == rule
            && (allowance.post?.description ?? "").hasPrefix(post?.typed.lowercased() ?? "")
            && (allowance.post == nil) == (post == nil)
        }
        guard let index else {
          throw Problem("\(rule.name) is not allowed there.", hint: "See what is with: allow list")
        }
        plan.allowances.remove(at: index)
        return ChangeReply("removed", "\(rule.name, .name) speaks up again.")
      }
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List what is allowed, and how much each silences now.")

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { book, plan, now in
        let posts = try book.recentPosts(today: now.day)
        let checked = book.drafts(of: posts, plan, today: now.day)
        let review = book.review(Week(of: now.day), plan, today: now.day)
        return AllowListReply(
          plan.allowances.map { allowance in
            let about = checked.filter { allowance.post == nil || $0.id == allowance.post }
            let rule = allowance.allowed
            let hits = about.reduce(0) { $0 + (rule?.findings(on: $1).count ?? 0) }
            guard let rule, allowance.post == nil else { return (allowance, hits) }
            let others = rule.findings(on: review) + rule.findings(on: plan, today: now.day)
            return (allowance, hits + others.count)
          })
      }
    }
  }
}

import Application
import ArgumentParser
import Planning
import Presentation

struct PersonCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "person", abstract: "See all that is known of somebody, or note something of them.",
    discussion:
      "person WHO shows it. --client, --lead, --staff, --bot or --none says what they are to the house. Accounts that look like "
      + "one person's are suggested and never joined by themselves; --same-as joins two, --not-same parts them again. "
      + "--forget takes somebody out of every file of the plan, for good: what passed is counted on under no name, and our "
      + "posts say @someone. It can't be undone; --called names what else our posts call them."
  )
  static let examples = ["person @oonaknits", "person @oonaknits --client --note \"Knits by the window\""]

  @Option(help: ArgumentHelp("What to remember of them; \"-\" takes it back.", valueName: "text"))
  var note: String?

  @Flag(help: "A client.")
  var client = false

  @Flag(help: "Somebody who may become a client.")
  var lead = false

  @Flag(help: "Works here: counts in raw figures alone.")
  var staff = false

  @Flag(help: "No human: counts in raw figures alone.")
  var bot = false

  @Flag(help: "None of these.")
  var none = false

  @Option(help: ArgumentHelp("After how long without a word they want one.", valueName: "30d"))
  var every: DayCount?

  @Option(help: ArgumentHelp("Another account of theirs.", valueName: "other"))
  var sameAs: PersonReference?

  @Option(help: ArgumentHelp("An account that is not theirs.", valueName: "other"))
  var notSame: PersonReference?

  @Flag(help: "Take them out of every file, for good; it asks first.")
  var forget = false

  @Option(help: ArgumentHelp("With --forget: another name of theirs that posts say.", valueName: "name"))
  var called: [String] = []

  @Flag(help: "With --forget: their handle stays where it is a word without an @ before it.")
  var handleAlone = false

  @Flag(help: "With --forget: don't ask.")
  var yes = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Their handle, or platform:@handle.")
  var who: PersonReference

  func reply(in session: inout Session) throws -> any Presentable {
    let who = try self.who.find()
    let notes = PersonNotes(note: note.map { $0 == "-" ? "" : $0 }, tie: try tie, every: try every?.find())
    let isNoted = notes.note != nil || notes.tie != nil || notes.every != nil
    guard [isNoted, sameAs != nil, notSame != nil, forget].count(where: \.self) < 2 else {
      throw Problem(
        .conflictingOptions, "Joining, parting, noting and forgetting are four things.",
        hint: "Type them one by one: person \(who.handle) --note TEXT")
    }
    if forget { return try forgotten(who, in: &session) }
    guard called.isEmpty, !yes, !handleAlone else {
      throw Problem(
        .conflictingOptions, "--called, --handle-alone and --yes go with --forget.",
        hint: "Type it as: person \(who.handle) --forget --yes")
    }
    if let sameAs = try sameAs?.find() {
      return ChangeReply(try session.inPlan { try $0.join(who, with: sameAs) })
    }
    if let notSame = try notSame?.find() {
      return ChangeReply(try session.inPlan { try $0.part(who, from: notSame) })
    }
    if isNoted { return ChangeReply(try session.inPlan { try $0.note(notes, of: who) }) }
    return PersonReply(try session.inPlan { try $0.person(who) })
  }

  /// Asks before it can't be undone.
  private func forgotten(_ who: SocialAccount, in session: inout Session) throws -> any Presentable {
    let person = try session.inPlan {
      try $0.toForget(who, called: called, handleAlone: handleAlone)
    }
    if !yes { try ask(person, in: &session) }
    let outcome = try session.inPlan { try $0.forget(person) }
    return ChangeReply(outcome, aside: aliases(naming: person, in: session))
  }

  private func ask(_ person: PersonToForget, in session: inout Session) throws {
    let summary = try session.inPlan { try $0.mentions(of: person) }.summary
    let accounts = person.card.accounts.map(\.description).joined(separator: ", ")
    guard session.canAskLines else {
      throw Problem(
        .needsYes, "Forgetting can't be undone, and would change: \(summary).",
        hint: "If you mean it: \(sure)")
    }
    let question = "\(accounts): \(summary). Nothing brings them back. To forget them, type yes:"
    guard session.ask(AskedReply(question))?.lowercased().filter({ !$0.isWhitespace }) == "yes" else {
      throw Problem(.needsYes, "Nobody was forgotten.", hint: "")
    }
  }

  /// The same line as one types it who need not be asked.
  private var sure: String {
    let names = called.map { " --called \($0.quotedIfNeeded)" }.joined()
    return "person \(who.typed) --forget\(handleAlone ? " --handle-alone" : "")\(names) --yes"
  }

  /// Aliases are this machine's and no plan's, so they stay; but it is said.
  private func aliases(naming person: PersonToForget, in session: Session) -> [String] {
    let removal = NameRemoval(person.names)
    return session.settings.aliases.filter { removal.holds($0.value) }.keys.sorted().map {
      "The alias \($0) still names them. Take it away with: alias --remove \($0)"
    }
  }

  private var tie: PersonNotes.Tie? {
    get throws {
      let ties: [PersonNotes.Tie?] = [
        client ? .one(.client) : nil, lead ? .one(.lead) : nil, staff ? .one(.staff) : nil,
        bot ? .one(.bot) : nil,
        none ? .cleared : nil,
      ]
      let named = ties.compactMap(\.self)
      guard named.count < 2 else {
        throw Problem(
          .conflictingOptions, "Somebody is one of client, lead, staff and bot.",
          hint: "Type one: person \(who.typed) --client")
      }
      return named.first
    }
  }
}

import ArgumentParser

/// The program as ArgumentParser sees it.
struct Planner: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planner",
    abstract: "Keep a content plan, check each post before it goes out, and review the week.",
    discussion: """
      Without a command it opens the shell; lines on standard input are run as a script. Every command takes \
      --plan, --plans, --json, --today, --color, --plain, --no-pager and --fail-on, before or after its name.
      """,
    version: version,
    subcommands: commands)

  static let version = "planner 1"

  /// Every command, a line each, by what one wants with it, in the order of the help. A test holds it against the folder.
  static let groups: [CommandGroup] = [
    CommandGroup(
      "Write",
      [
        "draft": { DraftCommand.self },
        "edit": { EditCommand.self },
        "variant": { VariantCommand.self },
        "picture": { PictureCommand.self },
        "first-comment": { FirstCommentCommand.self },
        "note": { NoteCommand.self },
        "label": { LabelCommand.self },
        "duplicate": { DuplicateCommand.self },
        "template": { TemplateCommand.self },
        "aim": { AimCommand.self },
        "show": { ShowCommand.self },
        "find": { FindCommand.self },
        "drop": { DropCommand.self },
      ]),
    CommandGroup(
      "Check",
      [
        "check": { CheckCommand.self },
        "guidance": { GuidanceCommand.self },
        "explain": { ExplainCommand.self },
        "allow": { AllowCommand.self },
      ]),
    CommandGroup(
      "Plan",
      [
        "schedule": { ScheduleCommand.self },
        "slot": { SlotCommand.self },
        "recur": { RecurCommand.self },
        "list": { ListCommand.self },
      ]),
    CommandGroup(
      "Publish",
      [
        "text": { TextCommand.self },
        "copy": { CopyCommand.self },
        "compose": { ComposeCommand.self },
        "publish": { PublishCommand.self },
        "post": { PostCommand.self },
        "record": { RecordCommand.self },
      ]),
    CommandGroup(
      "Look",
      [
        "today": { TodayCommand.self },
        "week": { WeekCommand.self },
        "month": { MonthCommand.self },
        "calendar": { CalendarCommand.self },
        "reflect": { ReflectCommand.self },
        "metrics": { MetricsCommand.self },
        "mix": { MixCommand.self },
        "trend": { TrendCommand.self },
        "trial": { TrialCommand.self },
        "unsure": { UnsureCommand.self },
        "kind": { KindCommand.self },
      ]),
    CommandGroup(
      "People",
      [
        "inbox": { InboxCommand.self },
        "heard": { HeardCommand.self },
        "answer": { AnswerCommand.self },
        "engage": { EngageCommand.self },
        "people": { PeopleCommand.self },
        "person": { PersonCommand.self },
        "outpost": { OutpostCommand.self },
        "listened": { ListenedCommand.self },
        "topic": { TopicCommand.self },
        "kit": { KitCommand.self },
        "interview": { InterviewCommand.self },
        "audience": { AudienceCommand.self },
        "team": { TeamCommand.self },
      ]),
    CommandGroup(
      "Set up",
      [
        "new": { NewCommand.self },
        "open": { OpenCommand.self },
        "plans": { PlansCommand.self },
        "plan": { PlanCommand.self },
        "brand": { BrandCommand.self },
        "purpose": { PurposeCommand.self },
        "goal": { GoalCommand.self },
        "platform": { PlatformCommand.self },
        "confidential": { ConfidentialCommand.self },
        "word": { WordCommand.self },
      ]),
    CommandGroup(
      "Move",
      [
        "import": { ImportCommand.self },
        "export": { ExportCommand.self },
        "run": { RunCommand.self },
        "echo": { EchoCommand.self },
        "mode": { ModeCommand.self },
        "timer": { TimerCommand.self },
      ]),
    CommandGroup(
      "Repair",
      [
        "undo": { UndoCommand.self },
        "redo": { RedoCommand.self },
        "history": { HistoryCommand.self },
        "doctor": { DoctorCommand.self },
        "merge-files": { MergeFilesCommand.self },
      ]),
    CommandGroup(
      "Shell",
      [
        "help": { HelpCommand.self },
        "set": { SetCommand.self },
        "alias": { AliasCommand.self },
        "quit": { QuitCommand.self },
      ]),
  ]

  static let commands = groups.flatMap(\.commands)

  /// The command of that name, not found by a second one that it goes by: to ask each command how it is called makes the
  /// configurations of all.
  static func command(named name: String) -> (any ParsableCommand.Type)? {
    groups.lazy.compactMap { $0.command(named: name) }.first
  }
}

/// Commands that serve one want.
struct CommandGroup: Sendable {
  /// Gives the type when it is called: a type that is merely listed as a command has its tables made, which for all of them
  /// touches 90 more pages of memory than a start needs.
  typealias Entry = @Sendable () -> any ParsableCommand.Type

  let name: String
  private let entries: KeyValuePairs<String, Entry>

  /// - Parameter entries: by the names that the commands' configurations say.
  init(_ name: String, _ entries: KeyValuePairs<String, Entry>) {
    self.name = name
    self.entries = entries
  }

  /// Of its commands.
  var names: [String] { entries.map(\.key) }
  var commands: [any ParsableCommand.Type] { entries.map { $0.value() } }

  func command(named name: String) -> (any ParsableCommand.Type)? {
    entries.first { $0.key == name }?.value()
  }
}

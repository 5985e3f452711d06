import ArgumentParser

/// The program as ArgumentParser sees it.
struct Planner: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planner",
    abstract: "Keep a content plan, check each post before it goes out, and review the week.",
    discussion: """
      Without a command it opens the shell; lines on standard input are run as a script. Every command takes \
      --plan, --plans, --json, --today, --color and --fail-on, before or after its name.
      """,
    version: "planner 1",
    subcommands: commands)

  /// Every command, a line each, in the order of the help. A test holds this list against the folder.
  static let commands: [any ParsableCommand.Type] = [
    DraftCommand.self,
    CheckCommand.self,
    WeekCommand.self,
    TodayCommand.self,
    InboxCommand.self,
    HeardCommand.self,
    AnswerCommand.self,
    EngageCommand.self,
    PeopleCommand.self,
    PersonCommand.self,
    ReflectCommand.self,
    UnsureCommand.self,
    MixCommand.self,
    TrialCommand.self,
    ListCommand.self,
    FindCommand.self,
    ShowCommand.self,
    EditCommand.self,
    KindCommand.self,
    AimCommand.self,
    ScheduleCommand.self,
    PostCommand.self,
    RecordCommand.self,
    DropCommand.self,
    UndoCommand.self,
    RedoCommand.self,
    HistoryCommand.self,
    GuidanceCommand.self,
    ExplainCommand.self,
    AllowCommand.self,
    NewCommand.self,
    OpenCommand.self,
    PlansCommand.self,
    PlanCommand.self,
    BrandCommand.self,
    PurposeCommand.self,
    AudienceCommand.self,
    OutpostCommand.self,
    ListenedCommand.self,
    TopicCommand.self,
    PlatformCommand.self,
    GoalCommand.self,
    TeamCommand.self,
    ConfidentialCommand.self,
    WordCommand.self,
    ImportCommand.self,
    ExportCommand.self,
    DoctorCommand.self,
    MergeFilesCommand.self,
    RunCommand.self,
    HelpCommand.self,
    QuitCommand.self,
  ]
}

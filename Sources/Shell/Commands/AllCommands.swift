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
        DraftCommand.self,
        EditCommand.self,
        VariantCommand.self,
        PictureCommand.self,
        FirstCommentCommand.self,
        NoteCommand.self,
        LabelCommand.self,
        DuplicateCommand.self,
        TemplateCommand.self,
        AimCommand.self,
        ShowCommand.self,
        FindCommand.self,
        DropCommand.self,
      ]),
    CommandGroup(
      "Check",
      [
        CheckCommand.self,
        GuidanceCommand.self,
        ExplainCommand.self,
        AllowCommand.self,
      ]),
    CommandGroup(
      "Plan",
      [
        ScheduleCommand.self,
        SlotCommand.self,
        RecurCommand.self,
        ListCommand.self,
      ]),
    CommandGroup(
      "Publish",
      [
        TextCommand.self,
        CopyCommand.self,
        ComposeCommand.self,
        PublishCommand.self,
        PostCommand.self,
        RecordCommand.self,
      ]),
    CommandGroup(
      "Look",
      [
        TodayCommand.self,
        WeekCommand.self,
        MonthCommand.self,
        CalendarCommand.self,
        ReflectCommand.self,
        MetricsCommand.self,
        MixCommand.self,
        TrendCommand.self,
        TrialCommand.self,
        UnsureCommand.self,
        KindCommand.self,
      ]),
    CommandGroup(
      "People",
      [
        InboxCommand.self,
        HeardCommand.self,
        AnswerCommand.self,
        EngageCommand.self,
        PeopleCommand.self,
        PersonCommand.self,
        OutpostCommand.self,
        ListenedCommand.self,
        TopicCommand.self,
        KitCommand.self,
        InterviewCommand.self,
        AudienceCommand.self,
        TeamCommand.self,
      ]),
    CommandGroup(
      "Set up",
      [
        NewCommand.self,
        OpenCommand.self,
        PlansCommand.self,
        PlanCommand.self,
        BrandCommand.self,
        PurposeCommand.self,
        GoalCommand.self,
        PlatformCommand.self,
        ConfidentialCommand.self,
        WordCommand.self,
      ]),
    CommandGroup(
      "Move",
      [
        ImportCommand.self,
        ExportCommand.self,
        RunCommand.self,
        EchoCommand.self,
        ModeCommand.self,
        TimerCommand.self,
      ]),
    CommandGroup(
      "Repair",
      [
        UndoCommand.self,
        RedoCommand.self,
        HistoryCommand.self,
        DoctorCommand.self,
        MergeFilesCommand.self,
      ]),
    CommandGroup(
      "Shell",
      [
        HelpCommand.self,
        SetCommand.self,
        AliasCommand.self,
        QuitCommand.self,
      ]),
  ]

  static let commands = groups.flatMap(\.commands)
}

/// Commands that serve one want.
struct CommandGroup: Sendable {
  let name: String
  let commands: [any ParsableCommand.Type]

  init(_ name: String, _ commands: [any ParsableCommand.Type]) {
    self.name = name
    self.commands = commands
  }
}

/// What the manual says of the program beside its commands. A test holds the variables against those that are asked for.
enum ManualTexts {
  struct Word {
    var name: String
    var meaning: String

    init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  static let exitStatus = [
    Word("0", "Nothing was found that is as grave as --fail-on says (error, where it is left out)."),
    Word(
      "1",
      "Something was found that is; for week, also a waiting post that must not go out. Only check, week, plan, doctor, merge-files and import give it."
    ),
    Word("2", "The usage was wrong, or something could not be read or written."),
  ]

  static let environment = [
    Word(
      "PLANNER_PLANS",
      "The folder that holds the plans. Without it, it is ./plans if there is such a folder, else the one that was set, else planner/plans in XDG_DATA_HOME."
    ),
    Word(
      "HOME",
      "Where the folders of the next three are, if those are not set; without it, the home that the system knows of you."
    ),
    Word("XDG_DATA_HOME", "Holds planner/plans; ~/.local/share where it is not set."),
    Word("XDG_CONFIG_HOME", "Holds planner/config.json, the settings; ~/.config where it is not set."),
    Word(
      "XDG_STATE_HOME", "Holds planner, what can be lost without harm; ~/.local/state where it is not set."),
    Word("VISUAL, EDITOR", "The text editor for long texts; without them, editor or vi."),
    Word(
      "PLANNER_PAGER, PAGER",
      "Through which answers go that are taller than the terminal; without them, less."),
    Word("SHELL", "The shell that is given what follows a !; without it, /bin/sh."),
    Word("EDITRC", "The file with settings of the line one types; ~/.editrc where it is not set."),
    Word("NO_COLOR", "Where it is set, no colour is used but by --color always."),
    Word(
      "TERM", "What the terminal can do; where it is dumb, no colour, no progress line, no drawing of lines."),
    Word("COLUMNS", "How wide answers are, where the output is no terminal; 80 where it is not set."),
    Word("TZ", "The zone that a new plan is given; else the machine's."),
    Word("PATH", "Where the text editor, clipboard programs and programs that publish are looked for."),
    Word("DISPLAY, WAYLAND_DISPLAY", "By these copy knows which program has the clipboard."),
  ]

  static let files = [
    Word(
      "./plans, $XDG_DATA_HOME/planner/plans",
      "A folder a plan, of JSON files; see planner export schema plan."),
    Word("$XDG_CONFIG_HOME/planner/config.json", "What set and alias keep."),
    Word(
      "$XDG_STATE_HOME/planner",
      "The lines that were typed, which plan was opened last, and what is derived from plans."),
    Word("~/.editrc", "Keys of the line one types; see editrc(5)."),
  ]
}

import CLibEdit

/// The functions that the editor adds to libedit's, and the keys they stand on. Their names may be used in ~/.editrc.
enum Function: String, CaseIterable {
  case complete = "planner-complete"
  case interrupt = "planner-interrupt"
  case suspend = "planner-suspend"
  case insertWaiting = "planner-insert-waiting"
  case refuse = "planner-refuse"
  case insertNext = "planner-insert-next"
  case deleteBefore = "planner-delete-before"
  case deleteAfter = "planner-delete-after"
  case moveBack = "planner-move-back"
  case moveOn = "planner-move-on"
  case earlier = "planner-earlier-line"
  case later = "planner-later-line"
  case goToRowStart = "planner-go-to-row-start"
  case goToRowEnd = "planner-go-to-row-end"
  case search = "planner-search"
  case insertTyped = "planner-insert"
  case insertLineBreak = "planner-insert-line-break"
  case handOver = "planner-open-editor"
  case clearScreen = "planner-clear-screen"

  var help: String {
    switch self {
    case .complete: "Complete the word before the cursor"
    case .interrupt: "Drop the line"
    case .suspend: "Stop the program until it is continued"
    case .insertWaiting: "Insert what was pasted"
    case .refuse: "Say why what came is not taken"
    case .insertNext: "Insert what is typed next, be it a TAB"
    case .deleteBefore: "Delete the character before the cursor, however many code points it has"
    case .deleteAfter: "Delete the character under the cursor; on an empty line, end the input"
    case .moveBack: "Move back by a character"
    case .moveOn: "Move on by a character"
    case .earlier:
      "Go up in a line of several rows, or bring back the line typed before that begins like this one"
    case .later: "Go down in a line of several rows, or on to the line typed after"
    case .goToRowStart: "Go to the start of the row, and from there to that of the line"
    case .goToRowEnd: "Go to the end of the row, and from there to that of the line"
    case .search: "Search the lines typed before"
    case .insertTyped: "Insert the character typed"
    case .insertLineBreak: "Insert a line break"
    case .handOver: "Go on with the line in a text editor"
    case .clearScreen: "Clear the screen, and draw the line at its top"
    }
  }
}

/// Keys that `KeyReader` never hands out, as libedit writes them: U+0080 and U+0081.
enum InnerKey {
  static let insertWaiting: (scalar: Unicode.Scalar, name: String) = ("\u{80}", "\\200")
  static let refuse: (scalar: Unicode.Scalar, name: String) = ("\u{81}", "\\201")
}

extension LineEditor {
  /// Puts the functions on their keys. Done again after `bind -e` and `bind -v`, which reset all keys.
  func bindKeys() {
    for (key, function) in Self.keysOfEveryMode {
      unsafe editor_bind(editor, key, function.rawValue)
      unsafe editor_bind_in_command_mode(editor, key, function.rawValue)
    }
    for (key, function) in Self.typingKeys {
      unsafe editor_bind(editor, key, function.rawValue)
    }
    for (key, function) in Self.commandModeKeys {
      unsafe editor_bind_in_command_mode(editor, key, function.rawValue)
    }
    bindSequences()
    bindReplacements()
  }

  private func bindReplacements() {
    let isEmacs = unsafe editor_is_emacs(editor) != 0
    for function in ReplacedFunction.all {
      for key in function.emacsKeys where isEmacs { unsafe editor_bind(editor, key, function.replacement) }
      for key in function.commandModeKeys {
        unsafe editor_bind_in_command_mode(editor, key, function.replacement)
      }
    }
  }

  /// In vi's keys ESC alone is one while a text is typed, and takes to the command mode, which the rest of a sequence then
  /// reaches.
  private func bindSequences() {
    let isEmacs = unsafe editor_is_emacs(editor) != 0
    for (key, function) in Self.sequences {
      if isEmacs { unsafe editor_bind(editor, key, function) }
      unsafe editor_bind_in_command_mode(editor, key, function)
      if !isEmacs { unsafe editor_bind_in_command_mode(editor, String(key.dropFirst(2)), function) }
    }
  }

  /// What the keys with a name do; comes into force as libedit takes up a set of keys.
  func bindNamedKeys() {
    for (key, function) in Self.namedKeys { unsafe editor_bind_named_key(editor, key, function.rawValue) }
  }

  /// Keys that vi uses for something else.
  func bindEmacsKeys() {
    for (key, function) in Self.emacsKeys { unsafe editor_bind(editor, key, function.rawValue) }
    // libedit's own function repeats a letter up to a million times.
    for letter in 0x20..<0x7F {
      unsafe editor_bind(editor, "\\" + octal(letter), Function.insertTyped.rawValue)
    }
  }

  private static let keysOfEveryMode: [(String, Function)] = [
    ("^C", .interrupt), ("^Z", .suspend), (InnerKey.insertWaiting.name, .insertWaiting),
    (InnerKey.refuse.name, .refuse),
    ("^P", .earlier), ("^N", .later), ("^R", .search), ("^L", .clearScreen),
  ]

  /// While a text is typed.
  private static let typingKeys: [(String, Function)] = [
    ("^I", .complete), ("^?", .deleteBefore), ("^H", .deleteBefore), ("^V", .insertNext), ("^@", .insertNext),
  ]

  private static let emacsKeys: [(String, Function)] = [
    ("^A", .goToRowStart), ("^E", .goToRowEnd), ("^B", .moveBack), ("^F", .moveOn), ("^D", .deleteAfter),
    ("^X^E", .handOver),
    ("\\e^M", .insertLineBreak),
    ("\\e^J", .insertLineBreak),
  ]

  /// vi's.
  private static let commandModeKeys: [(String, Function)] = [
    ("k", .earlier), ("\\055", .earlier), ("j", .later), ("+", .later),
  ]

  /// Home, End and Ctrl with an arrow as terminals send them, whatever `TERM` says (xterm's ctlseqs).
  private static let sequences: [(String, String)] = [
    ("\\e[1~", Function.goToRowStart.rawValue), ("\\e[7~", Function.goToRowStart.rawValue),
    ("\\e[H", Function.goToRowStart.rawValue),
    ("\\eOH", Function.goToRowStart.rawValue), ("\\e[4~", Function.goToRowEnd.rawValue),
    ("\\e[8~", Function.goToRowEnd.rawValue),
    ("\\e[F", Function.goToRowEnd.rawValue), ("\\eOF", Function.goToRowEnd.rawValue),
    ("\\e[1;5C", "em-next-word"),
    ("\\e[1;5D", "ed-prev-word"), ("\\e[3~", Function.deleteAfter.rawValue),
  ]

  private static let namedKeys: [(String, Function)] = [
    ("left", .moveBack), ("right", .moveOn), ("delete", .deleteAfter), ("up", .earlier), ("down", .later),
    ("home", .goToRowStart), ("end", .goToRowEnd),
  ]
}

/// Three digits, as libedit names a key after a backslash.
func octal(_ number: Int) -> String {
  let digits = String(number, radix: 8)
  return String(repeating: "0", count: 3 - digits.count) + digits
}

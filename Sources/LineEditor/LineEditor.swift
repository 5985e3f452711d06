import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// libedit on the terminal that is standard input and output: prompt, editing in emacs or vi manner, history,
/// completion, pasted text. To be used from the main thread only, and one at a time.
///
/// Whatever else writes to the terminal does so between two `readLine`s, through C's `stdout` (as `print` does), and
/// ends with a line end.
@safe
public final class LineEditor {
  /// Called for TAB with the line up to the cursor (a pasted text in it keeps its "\n").
  public var complete: (_ lineBeforeCursor: String) -> Completion = { _ in
    Completion(start: 0, candidates: [])
  }

  /// Is done once while a line is read, when nobody has typed for a little while: what the line's answer would else wait for. It
  /// writes nothing, and is soon done.
  public var whenIdle: (() -> Void)? {
    get { keys.whenIdle }
    set { keys.whenIdle = newValue }
  }

  let editor: OpaquePointer
  let history: History
  let signals: Signals
  var keys: KeyReader
  /// Keys that the editor presses itself, first one first.
  var pressed: [Unicode.Scalar] = []
  /// A key that was typed and begins others, such as ESC. It is kept here, or a sequence or a pasted text behind it would
  /// be taken apart.
  var beginning: Unicode.Scalar?
  /// What `InnerKey.insertWaiting` inserts around the cursor.
  var waiting = Draft()
  /// What `InnerKey.refuse` tells of.
  var refused: KeyReader.Refused?
  var interlude: Interlude?
  /// The search that stands in place of the line.
  var searching: HistorySearch?
  /// What stands on the screen of the line.
  var drawing = LineDrawing()
  /// Whether the line is drawn here: libedit draws where it is not to edit, or where the terminal obeys no sequences.
  var draws = false
  /// Where libedit draws what is not to be seen; nil where the system has no such place.
  let nowhere: UnsafeMutablePointer<FILE>?
  var prompt = Prompt("")
  /// What stands at the right of the line while it is edited: the first of these texts that there is room for; given the line.
  public var aside: ((_ line: String) -> [String])?
  /// Whether a screen reader reads out what is shown.
  public var isPlain = false
  /// Is shown when a line has outgrown the terminal, until Enter hands it over.
  public var noticeOnTallLine = "The line is taller than the terminal. Enter: go on elsewhere. ^C: drop it."
  private(set) var promptText: UnsafeMutableBufferPointer<wchar_t>

  /// A line and the place of the cursor in it.
  struct Draft {
    var before = ""
    var after = ""

    var text: String { before + after }
  }

  /// Why a line was left although it was not ended.
  enum Interlude {
    case interrupt
    case suspend(Draft)
    case list([Candidate], Draft)
    /// It has more rows than the terminal can show.
    case outgrown(Draft)
    case handOver(Draft)
    /// What came is no text.
    case refused(Draft)
  }

  /// Opens the editor and obeys `~/.editrc`.
  /// - Parameter program: the name by which `~/.editrc` can address it, as in `planner:bind …`.
  /// - Returns: nil when standard input and output are not both a terminal, or it cannot be opened.
  public init?(program: String) {
    useUTF8Locale()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, FoundTerminal.note(),
      let signals = Signals(), let history = History(), let editor = unsafe editor_open(program)
    else { return nil }
    unsafe self.editor = editor
    self.history = history
    self.signals = signals
    keys = KeyReader(terminal: STDIN_FILENO, signals: signals)
    unsafe nowhere = open_nowhere()
    unsafe promptText = .allocate(capacity: 1)
    unsafe promptText.initialize(repeating: 0)
    connect()
    takeUpKeys()
    readSettings()
    keepKeysTypedAhead()
  }

  deinit {
    FoundTerminal.giveBack()
    _ = unsafe editor_leave_terminal_alone(editor)
    unsafe el_end(editor)
    if let nowhere = unsafe nowhere { unsafe fclose(nowhere) }
    unsafe promptText.deallocate()
  }

  private func connect() {
    unsafe editor_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    unsafe editor_set_prompt(editor, promptCallback, wchar_t(Prompt.mark.value))
    unsafe editor_set_reader(editor, readCallback)
    unsafe editor_use_history(editor, history.searched)
    unsafe editor_leave_keys_as_typed(editor)
    for function in Function.allCases {
      unsafe editor_add_function(editor, function.rawValue, function.help, callback(for: function))
    }
  }

  private func takeUpKeys() {
    bindNamedKeys()
    // Some builds of libedit begin with vi's keys.
    unsafe editor_use_emacs_keys(editor)
    bindKeys()
    bindEmacsKeys()
  }

  /// Adds a text to the history in memory, as the newest; one that is there already moves. A text may have several
  /// lines. The newest 2,000 are kept.
  public func remember(_ line: String) { history.remember(line) }

  /// Whether what was typed before is brought back and searched. Without it the lines are none of these, such as those of a
  /// letter that is being written.
  public var recallsHistory: Bool {
    get { history.isOpen }
    set {
      history.isOpen = newValue
      unsafe editor_use_history(editor, history.searched)
    }
  }

  func show(prompt text: String) {
    prompt = Prompt(text)
    let characters = wide(prompt.marked)
    unsafe promptText.deallocate()
    unsafe promptText = .allocate(capacity: characters.count)
    _ = unsafe promptText.initialize(from: characters)
  }
}

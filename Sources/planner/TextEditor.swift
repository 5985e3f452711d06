#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The person's text editor.
struct TextEditor {
  /// As it was named, such as `vi` or `code --wait`.
  let command: String

  /// `$VISUAL`, else `$EDITOR`, else `editor` or `vi`; nil where there is none of them.
  init?() {
    let named = ["VISUAL", "EDITOR"].compactMap(StandardStreams.environment).first {
      $0.contains { !$0.isWhitespace }
    }
    guard let command = named ?? ["editor", "vi"].first(where: Self.isFound) else { return nil }
    self.command = command
  }

  /// For sentences.
  var name: String {
    let program = command.split(separator: " ").first.map(String.init) ?? command
    return program.split(separator: "/").last.map(String.init) ?? program
  }

  var noticeOnTallLine: String {
    "The line is taller than the screen. Enter: go on in \(name). ^C: drop it (the arrow up brings it back)."
  }

  var noticeOnTallText: String {
    "The line is taller than the screen. Enter: go on in \(name) with all of the text. ^C: drop the text."
  }

  private static func isFound(_ program: String) -> Bool {
    let folders = (StandardStreams.environment("PATH") ?? "").split(separator: ":")
    return folders.contains { unsafe access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Opens a file, and waits until the editor is left. The terminal's modes are put right then.
  /// - Returns: whether it ended well.
  func open(_ path: String) -> Bool {
    var modes = termios()
    let isTerminal = unsafe tcgetattr(0, &modes) == 0
    // As in system(3): what the editor is told by ^C is not meant for the planner.
    let former = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      _ = signal(SIGINT, former.0)
      _ = signal(SIGQUIT, former.1)
      if isTerminal { unsafe tcsetattr(0, TCSADRAIN, &modes) }
    }
    guard let process = start(path) else { return false }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }

  /// Through a shell, as git does it, for the variable may hold options.
  private func start(_ path: String) -> pid_t? {
    var attributes = posix_spawnattr_t.none
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["/bin/sh", "-c", command + " \"$@\"", name, path]
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    return unsafe posix_spawn(&process, words[0], nil, &attributes, &arguments, environ) == 0 ? process : nil
  }
}

extension posix_spawnattr_t {
  #if canImport(Darwin)
    fileprivate static var none: posix_spawnattr_t? { nil }
  #else
    fileprivate static var none: posix_spawnattr_t { .init() }
  #endif
}

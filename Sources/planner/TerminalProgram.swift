#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that has the terminal until it ends, such as a text editor.
struct TerminalProgram {
  private let words: [String]

  /// - Parameter words: the first is its path.
  init(_ words: [String]) { self.words = words }

  /// Waits until it ends. The terminal's modes are put right then.
  /// - Returns: its status as wait(2) has it; nil where it could not be started.
  func run() -> Int32? {
    var modes = termios()
    let isTerminal = unsafe tcgetattr(0, &modes) == 0
    // As in system(3): what the program is told by ^C is not meant for the planner.
    let former = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      _ = signal(SIGINT, former.0)
      _ = signal(SIGQUIT, former.1)
      if isTerminal { unsafe tcsetattr(0, TCSADRAIN, &modes) }
    }
    guard let process = start() else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status
  }

  private func start() -> pid_t? {
    var attributes = posix_spawnattr_t.none
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
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

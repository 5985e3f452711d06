#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

#if canImport(Darwin)
  private var noActions: posix_spawn_file_actions_t? { nil }
  private var noAttributes: posix_spawnattr_t? { nil }
  private let newSession = Int16(POSIX_SPAWN_SETSID)
#else
  private var noActions: posix_spawn_file_actions_t { unsafe .init() }
  private var noAttributes: posix_spawnattr_t { .init() }
  // POSIX_SPAWN_SETSID is not visible from Swift (glibc's spawn.h).
  private let newSession: Int16 = 0x80
#endif

/// Starts a program in a session of its own. The terminal becomes the session's as it is opened as standard input.
/// - Returns: the process id.
/// - Throws: `TerminalProblem` when the program cannot be started.
func spawn(
  program: String, arguments: [String], environment: [String: String], terminal: String
) throws -> pid_t {
  var actions = unsafe noActions
  var attributes = noAttributes
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawnattr_init(&attributes)
  defer {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
  unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
  unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
  unsafe posix_spawnattr_setflags(
    &attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
  var signals = sigset_t()
  // The threads that tests run on have signals blocked, and a program would start with them so.
  unsafe sigemptyset(&signals)
  unsafe posix_spawnattr_setsigmask(&attributes, &signals)
  unsafe sigfillset(&signals)
  unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
  var process: pid_t = 0
  let code = unsafe withStrings([program] + arguments) { arguments in
    unsafe withStrings(environment.map { "\($0)=\($1)" }) { environment in
      unsafe posix_spawn(&process, program, &actions, &attributes, arguments, environment)
    }
  }
  guard code == 0 else { throw TerminalProblem(action: "start \(program)", code: code) }
  return process
}

private typealias Strings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

private func withStrings<Result>(_ texts: [String], _ use: (Strings) -> Result) -> Result {
  let strings = Strings.allocate(capacity: texts.count + 1)
  for (index, text) in texts.enumerated() { unsafe strings[index] = strdup(text) }
  unsafe strings[texts.count] = nil
  defer {
    for index in texts.indices { unsafe free(strings[index]) }
    unsafe strings.deallocate()
  }
  return unsafe use(strings)
}

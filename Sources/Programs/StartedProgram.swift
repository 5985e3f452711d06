#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs.
final class StartedProgram {
  private let process: pid_t
  private let signals: StandingSignals
  private var known: OutsideProgram.Ending?

  /// - Parameters:
  ///   - streams: which of this program's files are its standard streams, by their numbers.
  ///   - variables: of its environment, besides this program's or in place of them.
  ///   - signals: this program's own meanwhile.
  init(
    _ words: [String], _ streams: [Int32: Int32], with variables: [String: String] = [:],
    stopping signals: StandingSignals
  ) throws(OutsideProgram.NotStarted) {
    var attributes = posix_spawnattr_t.none
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for number in StandingSignals.numbers { unsafe sigaddset(&usual, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var files = unsafe posix_spawn_file_actions_t.none
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    for (stream, file) in streams { unsafe posix_spawn_file_actions_adddup2(&files, file, stream) }
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var environment = unsafe Self.environment(with: variables)
    defer { unsafe environment.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawnp(
      &process, words[0], &files, &attributes, &arguments, &environment)
    for file in streams.values { close(file) }
    guard failure == 0 else {
      throw OutsideProgram.NotStarted(
        isMissing: failure == ENOENT, why: unsafe String(cString: strerror(failure)))
    }
    self.process = process
    self.signals = signals
  }

  /// Copies, to be freed.
  private static func environment(with variables: [String: String]) -> [UnsafeMutablePointer<CChar>?] {
    var entries = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") }
    var place: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe environ
    while let entry = unsafe place?.pointee {
      // What is no UTF-8 stays as it is: only the name is looked at.
      let name = unsafe String(cString: entry).prefix { $0 != "=" }
      if variables[String(name)] == nil { unsafe entries.append(strdup(entry)) }
      unsafe place = place?.advanced(by: 1)
    }
    return unsafe entries + [nil]
  }

  /// Waits for its end.
  func ending() -> OutsideProgram.Ending {
    while true {
      if let known { return known }
      look(waiting: true)
    }
  }

  /// nil as long as it runs.
  func endingNow() -> OutsideProgram.Ending? {
    if known == nil { look(waiting: false) }
    return known
  }

  private func look(waiting: Bool) {
    var status: Int32 = 0
    let found = unsafe waitpid(process, &status, WUNTRACED | (waiting ? 0 : WNOHANG))
    // Where it was waited for elsewhere nobody knows any more.
    if found < 0, errno != EINTR { known = .exited(127) }
    guard found == process else { return }
    if status & 0x7F == 0x7F { stopWithIt() } else { known = OutsideProgram.Ending(status: status) }
  }

  /// ^Z stops this program only once the other has stopped: the shell has the terminal from then on, which the other may be
  /// reading from still, and whose modes it has yet to put right.
  private func stopWithIt() {
    signals.stopHere()
    kill(process, SIGCONT)
  }
}

extension OutsideProgram.Ending {
  /// As wait(2) tells it.
  fileprivate init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .stopped(by: signal)
  }
}

extension posix_spawnattr_t {
  #if canImport(Darwin)
    fileprivate static var none: posix_spawnattr_t? { nil }
  #else
    fileprivate static var none: posix_spawnattr_t { .init() }
  #endif
}

extension posix_spawn_file_actions_t {
  #if canImport(Darwin)
    fileprivate static var none: posix_spawn_file_actions_t? { nil }
  #else
    fileprivate static var none: posix_spawn_file_actions_t { unsafe .init() }
  #endif
}

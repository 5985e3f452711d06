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
  private var known: OutsideProgram.Ending?

  /// - Parameters:
  ///   - streams: which of this program's files are its standard streams, by their numbers.
  ///   - variables: of its environment, besides this program's or in place of them.
  init(
    _ words: [String], _ streams: [Int32: Int32], with variables: [String: String] = [:]
  ) throws(OutsideProgram.NotStarted) {
    var attributes = posix_spawnattr_t.none
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
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
    if let known { return known }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      // Nobody knows any more.
      if errno != EINTR { return .exited(127) }
    }
    return OutsideProgram.Ending(status: status)
  }

  /// nil as long as it runs.
  func endingNow() -> OutsideProgram.Ending? {
    var status: Int32 = 0
    if known == nil, unsafe waitpid(process, &status, WNOHANG) == process {
      known = OutsideProgram.Ending(status: status)
    }
    return known
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

import Glibc

/// One run of a program: how long it took and how much memory it held at most.
struct Run {
  /// Wall-clock seconds.
  var seconds: Double
  /// The largest resident set in bytes. Linux counts what the parent held when it started the child, too.
  var peak: Int
  var status: Int32
  /// Standard output, where it was asked for.
  var output: String
}

/// Starts programs and weighs them, as `time` does.
enum ChildProcess {
  struct CannotStart: Error { var program: String }

  /// - Parameters:
  ///   - words: the program, looked for in `PATH`, and its arguments.
  ///   - environment: is added to this process's own.
  static func run(
    _ words: [String], with environment: [String: String] = [:], keepingOutput: Bool = false
  ) throws -> Run {
    for (name, value) in environment { unsafe setenv(name, value, 1) }
    let path = keepingOutput ? "/tmp/planner-benchmark-\(getpid())" : "/dev/null"
    defer { if keepingOutput { unsafe unlink(path) } }
    var usage = rusage()
    var status: Int32 = 0
    let clock = ContinuousClock()
    let start = clock.now
    let child = try spawn(words, output: path)
    unsafe wait4(child, &status, 0, &usage)
    let seconds = (clock.now - start) / .seconds(1)
    return Run(
      seconds: seconds, peak: usage.ru_maxrss * 1024, status: (status >> 8) & 0xFF,
      output: keepingOutput ? read(path) : "")
  }

  private static func spawn(_ words: [String], output: String) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    guard unsafe posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      throw CannotStart(program: words[0])
    }
    return child
  }

  private static func read(_ path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a program can be started at all.
  static func canRun(_ words: String...) -> Bool { (try? run(words))?.status == 0 }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this program does on signals that are meant for the one that it runs, as long as that one runs: nothing.
struct StandingSignals {
  private let interrupt = signal(SIGINT, SIG_IGN)
  private let quit = signal(SIGQUIT, SIG_IGN)
  // A program that reads no further than it likes ends nobody.
  private let pipe = signal(SIGPIPE, SIG_IGN)
  private let stop = signal(SIGTSTP, SIG_IGN)

  /// Those that the other program takes as usual.
  static let numbers = [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP]

  func restore() {
    _ = signal(SIGINT, interrupt)
    _ = signal(SIGQUIT, quit)
    _ = signal(SIGPIPE, pipe)
    _ = signal(SIGTSTP, stop)
  }

  /// Stops this program as ^Z does otherwise, until it goes on.
  func stopHere() {
    _ = signal(SIGTSTP, stop)
    raise(SIGTSTP)
    _ = signal(SIGTSTP, SIG_IGN)
  }
}

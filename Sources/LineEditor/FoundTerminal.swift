import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal's modes as the program found them. They are other ones as long as an editor is open, whether or not a
/// line is being read, so whatever ends or stops the program gives them back before.
enum FoundTerminal {
  /// To be called before the modes are changed.
  /// - Returns: false where they can't be known.
  static func note() -> Bool {
    guard unsafe tcgetattr(STDIN_FILENO, &foundModes) == 0 else { return false }
    unsafe ownModes = foundModes
    return true
  }

  /// Gives the terminal back at the program's exit, and before a signal does to it what it usually does.
  static func giveBackAtEnd() {
    _ = registration
    for number in ending + [SIGTSTP, SIGCONT] where has_usual_action(number) != 0 {
      guardAgainst(number)
    }
  }

  /// For good.
  static func giveBack() { giveTerminalBack() }

  /// For another program, which reads from the terminal until `body` returns.
  static func lend<Result>(_ body: () -> Result) -> Result {
    giveTerminalBack()
    unsafe isLent = true
    defer {
      unsafe isLent = false
      takeTerminalAgain()
    }
    return body()
  }

  /// To be called when the modes were changed otherwise.
  static func noteTaken() { unsafe isGivenBack = false }

  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let registration: Void = { atexit { giveTerminalBack() } }()
}

private func guardAgainst(_ number: Int32) {
  var former = sigaction()
  _ = unsafe catch_signal(number, number == SIGCONT ? takeAgain : giveBackFirst, SA_RESTART, &former)
}

// What handlers use: they may do next to nothing but call these two of the system.

nonisolated(unsafe) private var foundModes = termios()
nonisolated(unsafe) private var ownModes = termios()
nonisolated(unsafe) private var isGivenBack = false
nonisolated(unsafe) private var isLent = false

private func giveTerminalBack() {
  guard unsafe !isGivenBack, unsafe tcgetattr(STDIN_FILENO, &ownModes) == 0 else { return }
  unsafe isGivenBack = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &foundModes) == 0
}

private func takeTerminalAgain() {
  guard unsafe isGivenBack else { return }
  unsafe isGivenBack = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &ownModes) != 0
}

private let giveBackFirst: @convention(c) (Int32) -> Void = { number in
  giveTerminalBack()
  _ = signal(number, SIG_DFL)
  // Comes as this returns.
  raise(number)
}

/// After a stop, where the program has come back to the foreground.
private let takeAgain: @convention(c) (Int32) -> Void = { _ in
  let before = errno
  guardAgainst(SIGTSTP)
  if unsafe !isLent, tcgetpgrp(STDIN_FILENO) == getpgrp() { takeTerminalAgain() }
  errno = before
}

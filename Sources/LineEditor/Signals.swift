import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The signals that concern a line being typed. A handler may do next to nothing, so it only writes the signal's
/// number into a pipe, which the reading of keys waits on together with the terminal.
final class Signals {
  static let caught = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

  /// Where the number of a caught signal can be read.
  let arrivals: Int32
  /// Where handlers write while they are set.
  private let departures: Int32
  private var former: [(number: Int32, action: sigaction)] = []

  /// nil when there is no descriptor left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    arrivals = ends[0]
    departures = ends[1]
  }

  deinit {
    leave()
    close(arrivals)
    close(departures)
  }

  func watch() {
    guard former.isEmpty else { return }
    unsafe signalPipe = departures
    for number in Self.caught {
      var action = sigaction()
      guard unsafe catch_signal(number, noteSignal, 0, &action) == 0 else { continue }
      former.append((number, action))
    }
  }

  /// Gives each signal back the handling that it had before `watch`.
  func leave() {
    for (number, action) in former {
      var action = action
      unsafe sigaction(number, &action, nil)
    }
    former = []
    if unsafe signalPipe == departures { unsafe signalPipe = -1 }
  }

  /// The next signal that has come, nil when none is left.
  func next() -> Int32? {
    var number: UInt8 = 0
    return unsafe read(arrivals, &number, 1) == 1 ? Int32(number) : nil
  }
}

/// The `departures` of the one that watches.
nonisolated(unsafe) private var signalPipe: Int32 = -1

private let noteSignal: @convention(c) (Int32) -> Void = { number in
  let before = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = unsafe write(signalPipe, &byte, 1)
  errno = before
}

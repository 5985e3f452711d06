#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Both ends of a new pseudo-terminal: the one that the test holds, and the path of the one that the program gets.
struct PseudoTerminal {
  let descriptor: Int32
  let path: String

  /// - Throws: `TerminalProblem` when the system gives none.
  init(columns: Int, rows: Int) throws {
    descriptor = try Self.open()
    path = try Self.unlockedPath(of: descriptor)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    resize(columns: columns, rows: rows)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  #if canImport(Darwin)
    private static func open() throws -> Int32 {
      let descriptor = posix_openpt(O_RDWR | O_NOCTTY)
      guard descriptor >= 0 else { throw TerminalProblem(action: "posix_openpt", code: errno) }
      return descriptor
    }

    private static func unlockedPath(of descriptor: Int32) throws -> String {
      guard grantpt(descriptor) == 0, unlockpt(descriptor) == 0, let name = unsafe ptsname(descriptor) else {
        throw TerminalProblem(action: "unlockpt", code: errno)
      }
      return unsafe String(cString: name)
    }
  #else
    // Glibc's posix_openpt and ptsname are not visible from Swift: this is what they do (pty(7), ioctl_tty(2)).
    private static let unlockRequest: UInt = 0x4004_5431
    private static let numberRequest: UInt = 0x8004_5430

    private static func open() throws -> Int32 {
      let descriptor = unsafe Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY)
      guard descriptor >= 0 else { throw TerminalProblem(action: "open /dev/ptmx", code: errno) }
      return descriptor
    }

    private static func unlockedPath(of descriptor: Int32) throws -> String {
      var locked: Int32 = 0
      var number: UInt32 = 0
      guard unsafe ioctl(descriptor, unlockRequest, &locked) == 0,
        unsafe ioctl(descriptor, numberRequest, &number) == 0
      else { throw TerminalProblem(action: "unlock the pseudo-terminal", code: errno) }
      return "/dev/pts/\(number)"
    }
  #endif
}

/// A call to the system that failed, with its `errno`.
public struct TerminalProblem: Error, CustomStringConvertible {
  public var action: String
  public var code: Int32

  public var description: String { "\(action): error \(code)" }
}

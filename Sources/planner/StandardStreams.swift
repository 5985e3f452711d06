import LineEditor
import Planning

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error, written through at once: whatever was acknowledged has been said.
enum StandardStreams {
  static let output: Int32 = 1
  static let error: Int32 = 2

  /// - Parameter isWanted: is asked from time to time; what is wanted no more is not written to its end.
  /// - Returns: whether it could be written.
  static func write(
    _ text: String, to stream: Int32, while isWanted: () -> Bool = { true }
  ) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty, isWanted() {
      let some = bytes.prefix(1 << 16)
      let count = unsafe some.withUnsafeBytes { unsafe systemWrite(stream, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return false }
      bytes = bytes.dropFirst(max(0, count))
    }
    return true
  }

  /// Writes a sentence with line breaks between words, for whoever sits at the terminal.
  static func tell(_ sentence: String, on stream: Int32) {
    _ = write(wrapped(sentence, columns: width) + "\n", to: stream)
  }

  /// Whether a few bytes can be written without a wait.
  static func takesNow(_ stream: Int32) -> Bool {
    var asked = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&asked, 1, 0) == 1 && asked.revents & Int16(POLLOUT) != 0
  }

  /// Has a write to a pipe that nobody reads fail, so that it can be told what was done, instead of ending the program
  /// unheard.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Whether somebody may still read it: false for a pipe whose other end is closed.
  static func isRead(_ stream: Int32) -> Bool {
    var asked = pollfd(fd: stream, events: 0, revents: 0)
    return unsafe poll(&asked, 1, 0) < 1 || asked.revents & Int16(POLLERR | POLLHUP) == 0
  }

  static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// Columns of the terminal, or as `COLUMNS` says; 80 where neither is known.
  static var width: Int {
    var size = winsize()
    if unsafe ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// Rows of the terminal; nil where there is none, or it doesn't say.
  static var height: Int? {
    var size = winsize()
    guard isTerminal(output), unsafe ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else {
      return nil
    }
    return Int(size.ws_row)
  }

  /// nil where it is blank, too: no name, path or number is.
  static func environment(_ name: String) -> String? {
    let value = unsafe getenv(name).flatMap { unsafe String(validatingCString: $0) }
    return value?.isBlank == true ? nil : value
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    unsafe Glibc.write(file, bytes, count)
  #elseif canImport(Musl)
    unsafe Musl.write(file, bytes, count)
  #else
    unsafe Darwin.write(file, bytes, count)
  #endif
}

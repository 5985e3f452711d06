#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The pipes to a program's standard streams and from them.
struct ProgramPipes {
  /// The program's ends, by the numbers of its streams; whoever starts it closes them here.
  private(set) var streams: [Int32: Int32] = [:]
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var complaint: Int32 = -1

  /// - Parameter output: whether its output is taken, rather than seen on the terminal.
  init(input: Bool = true, output: Bool = true) {
    if input { self.input = open(0, isInput: true) }
    if output { (self.output, complaint) = (open(1, isInput: false), open(2, isInput: false)) }
  }

  /// - Returns: this program's end; -1 where the system has no pipe left.
  private mutating func open(_ stream: Int32, isInput: Bool) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return -1 }
    let (own, its) = isInput ? (ends[1], ends[0]) : (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    streams[stream] = its
    return own
  }

  struct Talk {
    var output: [UInt8] = []
    var complaint: [UInt8] = []
    var isCut = false
  }

  /// Much more of it nobody reads.
  private static let longestComplaint = 1 << 16

  /// Gives the program its input while taking its output: one after the other, both could wait for each other for ever.
  /// - Parameter hasEnded: is asked when nothing comes: what the program has started may hold the pipes longer than it.
  mutating func talk(_ text: String, _ limit: Int, until hasEnded: () -> Bool) -> Talk {
    var talk = Talk()
    var rest = Array(text.utf8)[...]
    if input >= 0 { _ = fcntl(input, F_SETFL, O_NONBLOCK) }
    while output >= 0 || complaint >= 0 || input >= 0 {
      let ready = wait()
      if ready.isEmpty, hasEnded() { break }
      if ready.contains(input) { write(&rest) }
      if ready.contains(output), !Self.read(&output, into: &talk.output, upTo: limit) {
        talk.isCut = true
        Self.shut(&output)
      }
      if ready.contains(complaint) {
        _ = Self.read(&complaint, into: &talk.complaint, upTo: Self.longestComplaint)
      }
    }
    for end in [input, output, complaint] where end >= 0 { close(end) }
    return talk
  }

  /// Gives the program its input, until it takes no more.
  mutating func feed(_ text: String) {
    var rest = Array(text.utf8)[...]
    while input >= 0 { write(&rest) }
  }

  /// The ends on which something can be done; none after a tenth of a second.
  private func wait() -> Set<Int32> {
    var asked = [(input, POLLOUT), (output, POLLIN), (complaint, POLLIN)].map {
      pollfd(fd: $0.0, events: Int16($0.1), revents: 0)
    }
    guard unsafe poll(&asked, nfds_t(asked.count), 100) > 0 else { return [] }
    return Set(asked.filter { $0.fd >= 0 && $0.revents != 0 }.map(\.fd))
  }

  private mutating func write(_ rest: inout ArraySlice<UInt8>) {
    guard !rest.isEmpty else { return Self.shut(&input) }
    let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(input, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    if rest.isEmpty || count < 0 && errno != EINTR && errno != EAGAIN { Self.shut(&input) }
  }

  /// - Returns: false where there is more than `limit`.
  private static func read(_ end: inout Int32, into bytes: inout [UInt8], upTo limit: Int) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe systemRead(end, &buffer, buffer.count)
    if count == 0 || count < 0 && errno != EINTR { shut(&end) }
    let taken = min(max(count, 0), limit - bytes.count)
    bytes += buffer[..<taken]
    return taken == max(count, 0)
  }

  private static func shut(_ end: inout Int32) {
    close(end)
    end = -1
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

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    unsafe Glibc.read(file, bytes, count)
  #elseif canImport(Musl)
    unsafe Musl.read(file, bytes, count)
  #else
    unsafe Darwin.read(file, bytes, count)
  #endif
}

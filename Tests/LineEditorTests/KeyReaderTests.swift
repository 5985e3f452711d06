import Testing

@testable import LineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

#if canImport(Darwin)
  private let openFiles = RLIMIT_NOFILE
#else
  private let openFiles = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
#endif

/// A pipe takes the terminal's place.
@Suite("Keys from bytes", .serialized)
struct KeyReaderTests {
  /// What is read of `bytes`, at whose end the terminal is gone.
  private func events(_ bytes: [UInt8]) throws -> [KeyReader.Event] {
    _ = utf8Locale
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    defer { close(ends[0]) }
    let written = unsafe bytes.withUnsafeBytes { unsafe write(ends[1], $0.baseAddress, $0.count) }
    try #require(written == bytes.count)
    close(ends[1])
    var keys = KeyReader(terminal: ends[0], signals: try #require(Signals()))
    var events: [KeyReader.Event] = []
    repeat { events.append(keys.next()) } while events.last != .end
    return events
  }

  private func events(_ text: String) throws -> [KeyReader.Event] { try events(Array(text.utf8)) }

  @Test("each character is a key, however many bytes it has")
  func characters() throws {
    #expect(try events("aŻ漢👩\r") == [.key("a"), .key("Ż"), .key("漢"), .key("👩"), .key("\r"), .end])
  }

  @Test("what libedit would take for something else is inserted as text")
  func inserted() throws {
    #expect(try events("é\u{301}") == [.text("é"), .text("\u{301}"), .end])
  }

  @Test("a paste is one text, and the keys around it stay keys")
  func paste() throws {
    #expect(
      try events("a\u{1B}[200~one\rtwo\u{1B}[A\u{1B}[201~b") == [
        .key("a"), .text("one\ntwo[A"), .key("b"), .end,
      ])
  }

  @Test(
    "a sequence that only begins as a paste does is keys",
    arguments: ["\u{1B}", "\u{1B}[A", "\u{1B}[20", "\u{1B}[200x"])
  func otherSequences(keys: String) throws {
    #expect(try events(keys) == keys.unicodeScalars.map { .key($0) } + [.end])
  }

  @Test("a paste whose end is lost keeps what came")
  func cutPaste() throws {
    #expect(try events("\u{1B}[200~one\u{1B}[20") == [.text("one[20"), .end])
  }

  @Test("bytes that are no UTF-8 are a replacement character, and cost no key after them")
  func notUTF8() throws {
    #expect(try events([0xE6, 0xBC, 0x61]) == [.key("\u{FFFD}"), .key("a"), .end])
    #expect(try events([0xFF, 0x61]) == [.key("\u{FFFD}"), .key("a"), .end])
  }

  @Test("a terminal of any number is waited on, whatever else is open")
  func highDescriptor() throws {
    var limit = rlimit()
    try #require(unsafe getrlimit(openFiles, &limit) == 0)
    limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, 4096))
    try #require(unsafe setrlimit(openFiles, &limit) == 0)
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    let high = fcntl(ends[0], F_DUPFD_CLOEXEC, 2000)
    defer { for end in ends + [high] { close(end) } }
    try #require(high >= 2000)
    try #require(unsafe write(ends[1], "a", 1) == 1)
    var keys = KeyReader(terminal: high, signals: try #require(Signals()))
    #expect(keys.next() == .key("a"))
    #expect(!keys.isFollowed())
  }

  @Test("signals come to the one that watches, though another one is gone")
  func signalsOfTwo() throws {
    var other = Signals()
    #expect(other != nil)
    let watching = try #require(Signals())
    watching.watch()
    defer { watching.leave() }
    other = nil
    // To this thread, which may have been told to leave signals to others; it does nothing else to a program that runs.
    var (continuing, former) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&continuing)
    unsafe sigaddset(&continuing, SIGCONT)
    unsafe pthread_sigmask(SIG_UNBLOCK, &continuing, &former)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &former, nil) }
    #expect(raise(SIGCONT) == 0)
    #expect(watching.next() == SIGCONT)
  }

  @Test("the editor's own keys can't be typed")
  func innerKeys() throws {
    #expect(try events("a\u{80}\u{81}\u{9F}b") == [.key("a"), .key("b"), .end])
  }
}

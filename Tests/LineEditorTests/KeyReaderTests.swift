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

  @Test("what is done when nobody types is done once, behind the keys that are there")
  func idle() throws {
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    defer { close(ends[0]) }
    func type(_ text: String) {
      var bytes = Array(text.utf8)
      _ = unsafe write(ends[1], &bytes, bytes.count)
    }
    var keys = KeyReader(terminal: ends[0], signals: try #require(Signals()))
    var seen: [String] = []
    keys.whenIdle = {
      seen.append("idle")
      type("c")
    }
    type("ab")
    while seen.last != "key(\"c\")" { seen.append("\(keys.next())") }
    type("d")
    seen.append("\(keys.next())")
    #expect(seen == ["key(\"a\")", "key(\"b\")", "idle", "key(\"c\")", "key(\"d\")"])
    close(ends[1])
    #expect(keys.next() == .end)
  }

  @Test("a paste is one text, and the keys around it stay keys")
  func paste() throws {
    #expect(
      try events("a\u{1B}[200~one\rtwo\u{1B}[A\u{1B}[201~b") == [
        .key("a"), .text("one\ntwo"), .key("b"), .end,
      ])
  }

  @Test(
    "a key with a name, and what the terminal tells, is one sequence to its last byte",
    arguments: [
      "\u{1B}[A", "\u{1B}[5~", "\u{1B}[24~", "\u{1B}[200x", "\u{1B}[1;2A", "\u{1B}[97;5u", "\u{1B}[10;3R",
      "\u{1B}[<0;10;10M", "\u{1B}[201~", "\u{1B}OP", "\u{1B}O1;5P", "\u{1B}[[A", "\u{1B}[M !!", "\u{1B}[I",
      "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P>|term 1\u{1B}\\", "\u{1B}\u{1B}[A",
      "\u{1B}[?1;2c",
    ])
  func sequences(keys: String) throws {
    #expect(try events("a\(keys)b") == [.key("a"), .sequence(Array(keys.utf8)), .key("b"), .end])
  }

  @Test(
    "ESC alone, before a letter, and before what ends a sequence too soon costs no letter",
    arguments: [
      ("\u{1B}", "\u{1B}"), ("\u{1B}x", "\u{1B}x"), ("\u{1B}\u{1B}x", "\u{1B}\u{1B}x"),
      ("\u{1B}[", "\u{1B}["),
      ("\u{1B}]no end", "\u{1B}]no end"), ("\u{1B}[5\rx", "\rx"), ("\u{1B}[5漢", "漢"),
    ])
  func noSequences(typed: String, keys: String) throws {
    let read = try events(typed).filter { if case .sequence = $0 { false } else { true } }
    #expect(read == keys.unicodeScalars.map { .key($0) } + [.end])
  }

  @Test("a paste whose end is lost keeps what came")
  func cutPaste() throws {
    #expect(try events("\u{1B}[200~one\u{1B}[20") == [.text("one"), .end])
    #expect(try events(Array("\u{1B}[200~one 漢".utf8.dropLast())) == [.text("one "), .end])
  }

  @Test("bytes that are no UTF-8 are told of and not taken, and cost no key after them")
  func notUTF8() throws {
    #expect(try events([0xE6, 0xBC, 0x61]) == [.notUTF8(.typed(0xE6)), .key("a"), .end])
    #expect(try events([0xFF, 0x61]) == [.notUTF8(.typed(0xFF)), .key("a"), .end])
    let paste = Array("\u{1B}[200~m14".utf8) + [0xE9] + Array("x\u{1B}[201~a".utf8)
    #expect(try events(paste) == [.notUTF8(.pasted(place: 4)), .key("a"), .end])
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

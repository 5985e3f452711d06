#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A command of the person's own, such as the one that publishes: a program and its words, with no shell between, so
/// that nothing that a post says can become part of a command.
public struct OutsideProgram: Hashable, Sendable {
  public let words: [String]

  /// - Returns: nil where there is no word to name the program.
  public init?(_ words: [String]) {
    guard words.first?.isEmpty == false else { return nil }
    self.words = words
  }

  /// As sentences name it.
  public var name: String { words.first ?? "" }

  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    case exited(Int32)
    /// By a signal: 2 is that of ^C.
    case stopped(by: Int32)

    public var isGood: Bool { self == .exited(0) }
  }

  /// What came of a program.
  public struct Outcome: Hashable, Sendable {
    public var ending: Ending
    /// What it wrote to standard output; what is no UTF-8 is replaced.
    public var output: String
    /// The same of standard error.
    public var complaint: String
    /// Whether there was more than was taken.
    public var isCut: Bool
  }

  /// Why it could not be started.
  public struct NotStarted: Error, Hashable, Sendable {
    /// Whether there is no program of that name.
    public var isMissing: Bool
    /// In the system's words.
    public var why: String
  }

  /// Runs it to its end. ^C at a terminal ends the program, and not the one that runs it.
  /// - Parameters:
  ///   - input: its standard input.
  ///   - limit: how many bytes of its output are taken. One that writes more gets no further.
  public func run(on input: String = "", upTo limit: Int = 1 << 20) throws(NotStarted) -> Outcome {
    let signals = StandingSignals()
    defer { signals.restore() }
    var pipes = ProgramPipes()
    let program = try StartedProgram(words, pipes.streams)
    let talk = pipes.talk(input, limit) { program.endingNow() != nil }
    return Outcome(
      ending: program.ending(), output: String(decoding: talk.output, as: UTF8.self),
      complaint: String(decoding: talk.complaint, as: UTF8.self), isCut: talk.isCut)
  }

  /// Runs a program that shows itself on the terminal, such as a pager. Some read what they show from standard input,
  /// and keys from the terminal.
  /// - Parameter variables: of its environment, besides those of this program, or in place of them.
  public func show(_ input: String, with variables: [String: String] = [:]) throws(NotStarted) -> Ending {
    let signals = StandingSignals()
    defer { signals.restore() }
    var pipes = ProgramPipes(input: true, output: false)
    let program = try StartedProgram(words, pipes.streams, with: variables)
    pipes.feed(input)
    return program.ending()
  }
}

/// What this program does on signals that are meant for the one that it runs.
private struct StandingSignals {
  private let interrupt = signal(SIGINT, SIG_IGN)
  // A program that reads no further than it likes ends nobody.
  private let pipe = signal(SIGPIPE, SIG_IGN)

  func restore() {
    _ = signal(SIGINT, interrupt)
    _ = signal(SIGPIPE, pipe)
  }
}

import Planning

/// Says how far a command has come while it runs.
public protocol Progress {
  mutating func tell(_ done: Int, of all: Int)
  /// The same where nobody knows how many there are.
  mutating func tell(rowsRead: Int)
  /// Takes back what was shown.
  mutating func end()
}

/// A progress that a closure can tell.
final class SharedProgress {
  private var progress: any Progress

  init(_ progress: any Progress) { self.progress = progress }

  func tell(_ done: Int, of all: Int) { progress.tell(done, of: all) }
  func tell(_ rowsRead: Int) { progress.tell(rowsRead: rowsRead) }
  func end() { progress.end() }
}

/// What the planner needs of the world: the clock, its zones, and chance. `main` gives the real ones, tests their own.
public struct Environment: Sendable {
  /// The moment it is now in a zone, by its IANA name; nil when the zone is not known here.
  public var now: @Sendable (_ zone: String) -> Moment?
  /// The moment that seconds since 1970-01-01 00:00 UTC are in a zone.
  public var local: @Sendable (_ instant: Int, _ zone: String) -> Moment?
  /// The IANA name of the zone that this machine stands in.
  public var zone: String { findZone() }
  public var random: @Sendable () -> UInt64
  /// The zones that this machine knows, by name, with what tells those of a country apart.
  public var zones: @Sendable () -> [(name: String, about: String)] = { [] }
  /// Begins to say how far a long command has come; says nothing unless `main` has it otherwise.
  public var startProgress: @Sendable () -> any Progress = { NoProgress() }
  /// Is called before standard input is read to its end; at a terminal `main` says how to end it.
  public var willReadStandardInput: @Sendable () -> Void = {}
  /// How much time has passed since whenever; none unless `main` has it otherwise.
  public var elapsed: @Sendable () -> Duration = { .zero }
  private let findZone: @Sendable () -> String

  /// - Parameter zone: is asked for only where it is needed.
  public init(
    now: @escaping @Sendable (String) -> Moment?, local: @escaping @Sendable (Int, String) -> Moment?,
    zone: @escaping @autoclosure @Sendable () -> String,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.now = now
    self.local = local
    findZone = zone
    self.random = random
  }

  private struct NoProgress: Progress {
    func tell(_ done: Int, of all: Int) {}
    func tell(rowsRead: Int) {}
    func end() {}
  }

  public func drawID(avoiding taken: Set<PostID>) -> PostID {
    var generator = Generator(draw: random)
    return PostID.draw(using: &generator, avoiding: taken)
  }

  private struct Generator: RandomNumberGenerator {
    let draw: @Sendable () -> UInt64
    func next() -> UInt64 { draw() }
  }
}

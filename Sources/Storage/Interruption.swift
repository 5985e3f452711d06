import Planning
import Synchronization

/// Whether the command that runs is to stop, as somebody at a terminal asks by ^C. Whatever reads a plan or waits looks at it, and
/// stops where nothing is half done: a change that is being written is written.
public enum Interruption {
  private static let asked = Atomic(false)
  private static let holding = Atomic(false)

  /// May be called when a signal comes, once `forget` has been called.
  public static func ask() { asked.store(true, ordering: .relaxed) }

  /// Another command begins.
  public static func forget() { asked.store(false, ordering: .relaxed) }

  public static var isAsked: Bool { asked.load(ordering: .relaxed) && !holding.load(ordering: .relaxed) }

  /// Does something to its end, whatever is asked.
  public static func heldOff<Value>(_ body: () throws -> Value) rethrows -> Value {
    holding.store(true, ordering: .relaxed)
    defer { holding.store(false, ordering: .relaxed) }
    return try body()
  }

  /// - Throws: `Problem` where it is to stop.
  public static func check() throws {
    guard isAsked else { return }
    throw Problem(.interrupted, "Stopped before its end.", hint: "Nothing was changed.")
  }
}

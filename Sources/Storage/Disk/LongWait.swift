import Synchronization

/// Whoever waits for another process for longer than a second is told so. `main` says how.
public enum LongWait {
  /// For whom.
  public enum Cause: Sendable {
    /// Another planner, that has the plan in use.
    case planner
    /// Whoever is to write into a pipe.
    case pipe
  }

  private static let listener = Mutex<(@Sendable (Cause) -> Void)?>(nil)

  /// - Parameter tell: is called on the thread that waits, once a wait.
  public static func listen(_ tell: @escaping @Sendable (Cause) -> Void) {
    listener.withLock { $0 = tell }
  }

  static func begins(for cause: Cause) {
    let tell = listener.withLock { $0 }
    tell?(cause)
  }
}

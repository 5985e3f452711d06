import Synchronization

/// Whoever waits for another process for longer than a second is told so. `main` says how.
public enum LongWait {
  private static let listener = Mutex<(@Sendable () -> Void)?>(nil)

  /// - Parameter tell: is called on the thread that waits, once a wait.
  public static func listen(_ tell: @escaping @Sendable () -> Void) { listener.withLock { $0 = tell } }

  static func begins() {
    let tell = listener.withLock { $0 }
    tell?()
  }
}

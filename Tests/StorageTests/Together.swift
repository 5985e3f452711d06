import Foundation

/// Runs `body` on as many threads at once, and waits for them all. Dispatch would start no more than there are cores.
func together(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let group = DispatchGroup()
  for number in 0..<count {
    group.enter()
    Thread.detachNewThread {
      body(number)
      group.leave()
    }
  }
  group.wait()
}

/// What went wrong on several threads.
final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var errors: [any Error] = []

  var all: [any Error] { lock.withLock { errors } }

  func collect(_ body: () throws -> Void) {
    do { try body() } catch { lock.withLock { errors.append(error) } }
  }
}

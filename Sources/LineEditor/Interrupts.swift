import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// Has ^C call a function, rather than end the program, until `body` returns. Calls to the system that wait are left then.
  /// - Parameter handler: may do next to nothing, as a signal comes at any moment.
  public func handlingInterrupts<Result>(
    by handler: @escaping @convention(c) (Int32) -> Void, _ body: () throws -> Result
  ) rethrows -> Result {
    var former = sigaction()
    guard unsafe catch_signal(SIGINT, handler, 0, &former) == 0 else { return try body() }
    defer { unsafe sigaction(SIGINT, &former, nil) }
    return try body()
  }
}

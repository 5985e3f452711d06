import Glibc

/// A loop that does nothing, to see what the machine itself does to so much work: on one that is shared it may take longer, too.
struct BareLoop {
  /// Where it writes.
  let folder: String

  /// As much as a week of the example plan.
  private static let bytes = [UInt8](repeating: 0x20, count: 12_000)

  /// - Parameters:
  ///   - processor: seconds of it.
  ///   - syncs: how many files are written and synced.
  /// - Returns: whether they could be.
  func run(processor: Double, syncs: Int) -> Bool {
    let start = Self.processorSeconds
    while Self.processorSeconds - start < processor {}
    return (0..<syncs).allSatisfy { writeFile("\(folder)/loop-\($0)") }
  }

  private func writeFile(_ path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return unsafe write(file, Self.bytes, Self.bytes.count) == Self.bytes.count && fsync(file) == 0
  }

  private static var processorSeconds: Double {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

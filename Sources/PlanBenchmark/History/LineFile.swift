import Glibc

/// A file that lines are added to. Foundation stays out of this program: what a child process weighs is told from
/// what its parent weighed when it started it.
final class LineFile {
  private let file: Int32
  private var waiting: [UInt8] = []

  struct CannotOpen: Error { var path: String }

  init(_ path: String) throws {
    file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    if file < 0 { throw CannotOpen(path: path) }
  }

  func write(_ line: String) {
    waiting += line.utf8
    if waiting.count > 1 << 20 { flush() }
  }

  func close() {
    flush()
    _ = Glibc.close(file)
  }

  private func flush() {
    while !waiting.isEmpty {
      let count = unsafe Glibc.write(file, waiting, waiting.count)
      precondition(count > 0, "The disk is full.")
      waiting.removeFirst(count)
    }
  }
}

import Foundation
import TerminalSupport

extension Terminal {
  /// Waits until a program of the terminal's session sleeps, as one does that waits for a key. A ^Z that reaches less
  /// between what it has shown and that is kept for the next key.
  /// - Returns: false when it has not within so many seconds.
  func waitUntilAsleep(_ name: String, limit: Int = 30) -> Bool {
    // Where the system doesn't tell (macOS), there is nothing to wait for.
    guard FileManager.default.fileExists(atPath: "/proc/self/stat") else { return true }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(limit)
    while clock.now < end {
      if isAsleep(name) { return true }
      usleep(1_000)
    }
    return false
  }

  private func isAsleep(_ name: String) -> Bool {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.filter { Int($0) != nil }.contains { number in
      // Such as `4711 (less) S 4700 4711 4690 …`: its parent, its group and its session.
      let text = (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)) ?? ""
      let parts = text.split(separator: ")", maxSplits: 1)
      let fields = parts.last?.split(separator: " ") ?? []
      return parts.first?.hasSuffix("(\(name)") == true && fields.count > 3 && fields[0] == "S"
        && Int32(fields[3]) == process
    }
  }
}

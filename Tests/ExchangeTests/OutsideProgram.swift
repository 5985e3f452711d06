import Foundation
import Testing

/// A program of somebody else's that reads what we write.
struct OutsideProgram {
  let path: String

  /// - Returns: nil where it isn't installed.
  init?(_ name: String) {
    let places = ["/usr/bin/\(name)", "/usr/local/bin/\(name)", "/opt/homebrew/bin/\(name)"]
    guard let path = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      return nil
    }
    self.path = path
  }

  /// What it prints when it is given a file that holds `input`, behind `arguments`.
  func output(_ arguments: [String], file input: Data, ending: String) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "read-\(UUID().uuidString).\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    try input.write(to: file)
    return try output(arguments + [file.path])
  }

  private func output(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return told
  }

  static let python = OutsideProgram("python3")

  /// Whether Python has a module that is not its own.
  static func pythonHas(_ module: String) -> Bool {
    let told = try? python?.output(["-c", "import \(module); print('here')"])
    return told == Data("here\n".utf8)
  }
}

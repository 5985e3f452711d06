import Planning

/// Text that comes line by line, such as standard input. Each line is handed out as soon as its end has come.
public struct LineReader {
  private let file: Int32
  /// As problems name it.
  private let name: String
  private var bytes: [UInt8] = []
  /// Where in `bytes` the next line begins.
  private var start = 0
  private var number = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - file: a descriptor that is open for reading.
  ///   - name: what it is, as the beginning of a sentence.
  public init(file: Int32, name: String) {
    self.file = file
    self.name = name
  }

  public static var standardInput: LineReader { LineReader(file: 0, name: "Standard input") }

  /// The next line without the LF that ends it; nil behind the last.
  /// - Throws: `Problem` when it is no UTF-8, with its place, or can't be read.
  public mutating func next() throws -> String? {
    guard let line = try nextBytes() else { return nil }
    number += 1
    return try UTF8Text.text(line, of: name, line: number)
  }

  private mutating func nextBytes() throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = bytes[searched...].firstIndex(of: UTF8Text.lineFeed) {
        defer { start = end + 1 }
        return Array(bytes[start..<end])
      }
      guard !isAtEnd else { break }
      searched = bytes.count - start
      try readMore()
    }
    defer { start = bytes.count }
    return start < bytes.count ? Array(bytes[start...]) : nil
  }

  private mutating func readMore() throws {
    bytes.removeFirst(start)
    start = 0
    do throws(SystemCalls.Failure) {
      let more = try SystemCalls.readSome(file)
      isAtEnd = more.isEmpty
      bytes += more
    } catch {
      throw Problem(
        .unreadableFile, "\(name) can't be read: \(error.words).", hint: "Name a file instead: run FILE")
    }
  }
}

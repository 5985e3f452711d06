import Planning

/// `Wed Apr 09 14:56:43 +0000 2025`, which is always UTC. Each part has its place in it; they are read by bytes, for an archive has
/// a hundred thousand.
enum XTime {
  private static let months = Array("JanFebMarAprMayJunJulAugSepOctNovDec".utf8)
  private static let length = 30

  /// - Returns: seconds since 1970-01-01 00:00 UTC; nil where it is no time.
  static func instant(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == length, let month = month(bytes[4..<7]), let date = number(bytes[8..<10]),
      let year = number(bytes[26..<30]), let day = Day(year: year, month: month, day: date),
      let hour = number(bytes[11..<13]), hour < 24, let minute = number(bytes[14..<16]), minute < 60,
      let second = number(bytes[17..<19]), second <= 60, isParted(bytes)
    else { return nil }
    return day.number * 86400 + hour * 3600 + minute * 60 + second
  }

  private static func isParted(_ bytes: [UInt8]) -> Bool {
    bytes[20..<25].elementsEqual("+0000".utf8)
      && [3, 7, 10, 19, 25].allSatisfy { bytes[$0] == UInt8(ascii: " ") }
      && [13, 16].allSatisfy { bytes[$0] == UInt8(ascii: ":") }
  }

  /// 1…12.
  private static func month(_ name: ArraySlice<UInt8>) -> Int? {
    stride(from: 0, to: months.count, by: 3).first { months[$0..<($0 + 3)] == name }.map { $0 / 3 + 1 }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}

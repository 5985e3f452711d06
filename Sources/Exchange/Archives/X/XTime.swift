import Planning

/// `Wed Apr 09 14:56:43 +0000 2025`, which is always UTC.
enum XTime {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// - Returns: seconds since 1970-01-01 00:00 UTC; nil where it is no time.
  static func instant(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, let month = months.firstIndex(where: { $0 == parts[1] }),
      let number = Int(parts[2]),
      let year = Int(parts[5]), let day = Day(year: year, month: month + 1, day: number)
    else { return nil }
    let clock = parts[3].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    return day.number * 86400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }
}

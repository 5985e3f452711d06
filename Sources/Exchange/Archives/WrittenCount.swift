/// A count as platforms and spreadsheets write it: `1234`, `1,234`, `1.5K`.
enum WrittenCount {
  private static let factors: [Character: Int] = ["k": 1_000, "m": 1_000_000, "b": 1_000_000_000]

  /// - Returns: nil where it is none.
  static func read(_ text: String) -> Int? {
    var figures = text.trimmed.lowercased()
    let factor = figures.last.flatMap { factors[$0] }
    if factor != nil { figures.removeLast() }
    let parts = figures.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap(ungrouped) else { return nil }
    guard let factor else { return parts.count == 1 ? whole : nil }
    guard parts.count > 1 else { return whole * factor }
    guard parts.count == 2, (1...3).contains(parts[1].utf8.count), let tail = digits(parts[1]) else {
      return nil
    }
    let parted = parts[1].utf8.reduce(1) { tenths, _ in tenths * 10 }
    return whole * factor + tail * factor / parted
  }

  /// Without the commas between thousands.
  private static func ungrouped(_ text: Substring) -> Int? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count == 1 || (1...3).contains(groups[0].utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return digits(groups.joined()[...])
  }

  /// More of them are no count of anything.
  private static let longest = 9

  private static func digits(_ text: Substring) -> Int? {
    guard (1...longest).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

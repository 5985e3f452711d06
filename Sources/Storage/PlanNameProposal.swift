import Planning

extension PlanName {
  /// Names for a plan of a brand, the shortest first: `spoke-chain`, `spoke-chain-bike`, … of `Spoke & Chain bike co-op`.
  public static func proposals(for brand: String) -> [String] {
    let words = words(of: brand)
    guard words.count > 2 else { return [words.isEmpty ? "my-plan" : name(words[...])] }
    return (2...words.count).map { name(words[..<$0]) }
  }

  /// Whether somebody may have typed a brand's name in place of a plan's.
  public static func isBrand(_ typed: String) -> Bool {
    let start = typed.first.map { $0.isLetter || $0.isNumber } ?? false
    return start && !isValid(typed) && !typed.contains { "/\\".contains($0) }
  }

  /// Those that tell it from others.
  private static func words(of brand: String) -> [String] {
    let plain = brand.lowercased().withoutAccents.unicodeScalars.filter { !"'’".unicodeScalars.contains($0) }
    let words = plain.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }.map { String($0) }
    let telling = words.filter { !small.contains($0) }
    return telling.isEmpty ? words : telling
  }

  private static let small: Set = ["a", "an", "and", "at", "for", "in", "of", "on", "the"]

  /// As long as a name may be.
  private static func name(_ words: ArraySlice<String>) -> String {
    var name = words.joined(separator: "-")
    while name.utf8.count > longest { name.unicodeScalars.removeLast() }
    return name
  }
}

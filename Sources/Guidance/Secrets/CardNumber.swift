/// Numbers of payment cards: issuers by their first digits (ISO/IEC 7812, the issuers' published ranges, 2026-11)
/// and the checksum of Luhn (ISO/IEC 7812-1, annex B).
enum CardNumber {
  private struct Issuer {
    let name: String
    /// What the first digits may be; both ends have as many digits.
    let beginnings: [ClosedRange<Int>]
    let lengths: [Int]
  }

  /// Visa's old numbers of 13 digits and Maestro's shorter ones are left out: barcodes and parcels look alike.
  private static let issuers = [
    Issuer(name: "Visa", beginnings: [4...4], lengths: [16, 19]),
    Issuer(name: "Mastercard", beginnings: [51...55, 2221...2720], lengths: [16]),
    Issuer(name: "American Express", beginnings: [34...34, 37...37], lengths: [15]),
    Issuer(name: "Discover", beginnings: [6011...6011, 644...649, 65...65], lengths: [16, 19]),
    Issuer(name: "Diners Club", beginnings: [300...305, 36...36, 38...39], lengths: [14, 16]),
    Issuer(name: "JCB", beginnings: [3528...3589], lengths: [16, 19]),
    Issuer(name: "UnionPay", beginnings: [62...62], lengths: [16, 17, 18, 19]),
    Issuer(
      name: "Maestro", beginnings: [5018...5018, 5020...5020, 5038...5038, 6304...6304, 6759...6763],
      lengths: [16, 18, 19]),
    Issuer(name: "Mir", beginnings: [2200...2204], lengths: [16, 19]),
  ]

  /// As cards print them, or in one piece.
  private static let groupings: Set<[Int]> = [
    [14], [15], [16], [17], [18], [19], [4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 2], [4, 4, 4, 4, 3],
    [6, 13],
  ]

  /// Whose card such digits may be the number of.
  static func issuer(of digits: [Int], groups: [Int]) -> String? {
    guard (14...19).contains(digits.count), groupings.contains(groups), passesLuhn(digits) else { return nil }
    return issuers.first { issuer in
      issuer.lengths.contains(digits.count)
        && issuer.beginnings.contains { begins(digits, with: $0) }
    }?.name
  }

  private static func begins(_ digits: [Int], with range: ClosedRange<Int>) -> Bool {
    range.contains(digits.prefix(String(range.lowerBound).count).reduce(0) { $0 * 10 + $1 })
  }

  /// Every second digit from the right counts twice, its own digits added up; the sum ends in nought.
  static func passesLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let counted = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
      return sum + counted / 10 + counted % 10
    }
    return sum.isMultiple(of: 10)
  }
}

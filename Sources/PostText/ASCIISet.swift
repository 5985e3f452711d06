/// A set of ASCII characters, asked with the value of any scalar.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let digits = "0123456789"
  static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

  init(_ members: String) {
    for byte in members.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
  }

  /// Every ASCII character but `members`.
  init(allBut members: String) {
    self.init(members)
    low = ~low
    high = ~high
  }

  func contains(_ value: UInt32) -> Bool {
    // Without a branch on which half it is: letters and spaces take turns too often to be foreseen.
    let half = value & 64 == 0 ? low : high
    return half >> UInt64(value & 63) & 1 == 1 && value < 128
  }
}

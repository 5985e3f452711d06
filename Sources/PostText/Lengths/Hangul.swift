/// Hangul syllables and their letters, by arithmetic (The Unicode Standard, section 3.12).
enum Hangul {
  private static let syllables: UInt32 = 0xAC00
  private static let leading: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  private static let trailing: UInt32 = 0x11A7

  static func parts(of value: UInt32) -> [UInt32]? {
    guard value >= syllables, value < syllables + 11172 else { return nil }
    let index = value - syllables
    let letters = [leading + index / 588, vowels + index % 588 / 28]
    return index % 28 == 0 ? letters : letters + [trailing + index % 28]
  }

  static func whole(of first: UInt32, _ second: UInt32) -> UInt32? {
    if first >= leading, first < leading + 19, second >= vowels, second < vowels + 21 {
      return syllables + (first - leading) * 588 + (second - vowels) * 28
    }
    let isOpen = first >= syllables && first < syllables + 11172 && (first - syllables) % 28 == 0
    return isOpen && second > trailing && second < trailing + 28 ? first + second - trailing : nil
  }
}

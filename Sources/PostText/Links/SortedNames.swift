/// Names of lower-case ASCII letters in the order of the alphabet, looked up in the text that lists them: nothing has to be
/// made of it first, which a program that starts for one answer would wait for.
struct SortedNames: Sendable {
  private let list: [UInt8]

  /// - Parameter list: with one blank or line break between two.
  init(_ list: String) { self.list = Array(list.utf8) }

  /// - Parameter name: ASCII letters, in whatever case.
  func contains(_ name: ArraySlice<UInt32>) -> Bool {
    var left = 0..<list.count
    while !left.isEmpty {
      let entry = entry(around: left.lowerBound + left.count / 2)
      if name.elementsEqual(list[entry], by: { $0.lowercasedASCII == $1 }) { return true }
      let isBefore = name.lexicographicallyPrecedes(list[entry].lazy.map(UInt32.init)) {
        $0.lowercasedASCII < $1.lowercasedASCII
      }
      left =
        isBefore
        ? left.lowerBound..<entry.lowerBound : min(entry.upperBound + 1, left.upperBound)..<left.upperBound
    }
    return false
  }

  /// The name in which a byte stands, or that ends before it.
  private func entry(around offset: Int) -> Range<Int> {
    let start = list[..<offset].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    let end = list[offset...].firstIndex { $0 <= 0x20 } ?? list.count
    return start..<end
  }
}

/// A link in UTF-8, and what of it tells where it leads.
extension ArraySlice<UInt8> {
  /// Behind the `://`, where there is one.
  var withoutScheme: ArraySlice<UInt8> {
    guard let colon = prefix(8).firstIndex(of: UInt8(ascii: ":")), colon + 2 < endIndex,
      self[colon + 1] == UInt8(ascii: "/"), self[colon + 2] == UInt8(ascii: "/")
    else { return self }
    return self[(colon + 3)...]
  }

  var withoutWWW: ArraySlice<UInt8> {
    let letter = UInt8(ascii: "w")
    let isWWW =
      count > 3 && self[startIndex] == letter && self[startIndex + 1] == letter
      && self[startIndex + 2] == letter && self[startIndex + 3] == UInt8(ascii: ".")
    return isWWW ? dropFirst(4) : self
  }
}

extension [UInt8] {
  /// Turns ASCII capitals into small letters.
  mutating func makeSmall() {
    for index in indices where self[index] >= 65 && self[index] <= 90 { self[index] |= 32 }
  }
}

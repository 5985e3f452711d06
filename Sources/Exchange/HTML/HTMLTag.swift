/// `<a href="https://pots.example" class="u-url">`.
struct HTMLTag {
  var name: String
  var isEnd: Bool
  /// Behind it.
  var end: Int
  /// Whether it ends in `/>`.
  let isEmptyElement: Bool
  /// In their order.
  private(set) var attributes: [(name: String, value: String)] = []

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// - Parameter keepsCase: whether names are taken in the letters that stand there, as XML means them.
  /// - Returns: nil where a `<` begins no tag.
  init?(_ source: [UInt8], at start: Int, keepsCase: Bool = false) {
    var place = start + 1
    isEnd = place < source.count && source[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let nameStart = place
    while place < source.count, source[place].isTagLetter { place += 1 }
    guard place > nameStart, !(48...57).contains(source[nameStart]) else { return nil }
    let written = String(decoding: source[nameStart..<place], as: UTF8.self)
    name = keepsCase ? written : written.lowercased()
    while place < source.count, source[place] != UInt8(ascii: ">") {
      let before = place
      if source[place].isTagLetter {
        attributes.append(Self.attribute(source, &place, keepsCase))
      }
      if place == before { place += 1 }
    }
    guard place < source.count else { return nil }
    end = place + 1
    isEmptyElement = source[place - 1] == UInt8(ascii: "/")
  }

  private static func attribute(
    _ source: [UInt8], _ place: inout Int, _ keepsCase: Bool
  ) -> (String, String) {
    let start = place
    while place < source.count, source[place].isTagLetter { place += 1 }
    let written = String(decoding: source[start..<place], as: UTF8.self)
    let name = keepsCase ? written : written.lowercased()
    skipBlanks(source, &place)
    guard place < source.count, source[place] == UInt8(ascii: "=") else { return (name, "") }
    place += 1
    skipBlanks(source, &place)
    return (name, value(source, &place))
  }

  private static func skipBlanks(_ source: [UInt8], _ place: inout Int) {
    while place < source.count, source[place] <= 0x20 { place += 1 }
  }

  private static func value(_ source: [UInt8], _ place: inout Int) -> String {
    guard place < source.count else { return "" }
    let quote = source[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let start = place
    while place < source.count,
      isQuoted ? source[place] != quote : source[place] > 0x20 && source[place] != UInt8(ascii: ">")
    { place += 1 }
    let value = String(decoding: source[start..<place], as: UTF8.self)
    if isQuoted, place < source.count { place += 1 }
    return value
  }
}

extension UInt8 {
  fileprivate var isTagLetter: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
      || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
  }
}

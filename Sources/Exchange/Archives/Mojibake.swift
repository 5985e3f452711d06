extension String {
  /// Meta's exports write each byte of UTF-8 as a letter of its own: `cafÃ©` for `café`. What is no such text stays.
  var withoutMojibake: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      guard scalar.value <= 0xFF else { return self }
      bytes.append(UInt8(scalar.value))
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}

extension JSON {
  /// The same with its texts and its keys as they were meant.
  var withoutMojibake: JSON {
    switch self {
    case .string(let text): .string(text.withoutMojibake)
    case .array(let elements): .array(elements.map(\.withoutMojibake))
    case .object(let members):
      .object(members.map { Member(key: $0.key.withoutMojibake, value: $0.value.withoutMojibake) })
    case .null, .bool, .number: self
    }
  }

  /// Whether there is a list in it at all, be it an empty one.
  var holdsList: Bool {
    if case .array = self { return true }
    return members.contains { $0.value.holdsList }
  }

  /// Itself where it is a list, or the first list in it: Meta wraps lists in objects of changing names.
  var firstList: [JSON] {
    if case .array(let elements) = self { return elements }
    return members.lazy.map(\.value.firstList).first { !$0.isEmpty } ?? []
  }
}

/// A value of JSON with the place where it stands, so that a field that makes no sense can be pointed at.
struct JSONNode {
  enum Content {
    case plain(JSONValue)
    case array([JSONNode])
    case object(JSONMembers)
  }

  var content: Content
  /// The offset of its first byte.
  var offset: Int

  var isNull: Bool {
    if case .plain(.null) = content { true } else { false }
  }

  /// The value without places.
  var value: JSONValue {
    switch content {
    case .plain(let value): value
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let nodes): .object(nodes.mapValues(\.value))
    }
  }
}

/// Why a file can't be read, and where.
struct Unreadable: Error, Equatable {
  /// The offset of the byte where it shows.
  var offset: Int
  /// Such as `a comma or ] was expected here`.
  var what: String
  /// What to do, where it is not to mend the place by hand.
  var hint: String?

  init(_ what: String, at offset: Int, hint: String? = nil) {
    self.what = what
    self.offset = offset
    self.hint = hint
  }
}

/// A place in a file as editors count it.
struct LineAndColumn: Equatable {
  var line: Int
  /// In characters, from 1.
  var column: Int

  init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    line = before.reduce(1) { $1 == 10 ? $0 + 1 : $0 }
    column = String(decoding: before[start...], as: UTF8.self).count + 1
  }
}

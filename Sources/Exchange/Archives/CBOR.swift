/// DAG-CBOR (RFC 8949, as IPLD narrows it), as far as a repository of Bluesky's has it.
enum CBOR {
  struct Fault: Error {}

  indirect enum Value {
    case int(Int)
    case bytes(ArraySlice<UInt8>)
    case text(String)
    case array([Value])
    case map([(String, Value)])
    /// A CID, without the zero before it.
    case link(ArraySlice<UInt8>)
    case bool(Bool)
    case null

    subscript(key: String) -> Value {
      guard case .map(let members) = self else { return .null }
      return members.last { $0.0 == key }?.1 ?? .null
    }

    var link: ArraySlice<UInt8>? { if case .link(let bytes) = self { bytes } else { nil } }
    var bytes: ArraySlice<UInt8>? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var int: Int? { if case .int(let number) = self { number } else { nil } }
    var elements: [Value] { if case .array(let elements) = self { elements } else { [] } }

    /// The same as JSON, where bytes and links say nothing.
    var json: JSON {
      switch self {
      case .int(let number): .number(String(number))
      case .text(let text): .string(text)
      case .array(let elements): .array(elements.map(\.json))
      case .map(let members): .object(members.map { JSON.Member(key: $0.0, value: $0.1.json) })
      case .bool(let value): .bool(value)
      case .bytes, .link, .null: .null
      }
    }
  }

  private static let deepest = 64

  /// One value, and nothing behind it.
  static func value(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Value {
    var reader = Reader(bytes)
    let value = try reader.value(depth: 0)
    guard reader.rest.isEmpty else { throw Fault() }
    return value
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func value(depth: Int) throws(Fault) -> Value {
      guard depth < deepest else { throw Fault() }
      let (major, number) = try head()
      switch major {
      case 0: return .int(number)
      case 1: return .int(-1 - number)
      case 2: return .bytes(try take(number))
      case 3: return .text(try text(number))
      case 4: return .array(try elements(number, depth))
      case 5: return .map(try members(number, depth))
      case 6: return try tagged(number, depth)
      default: return try simple(number)
      }
    }

    /// The kind of a value, and its number or length.
    private mutating func head() throws(Fault) -> (major: UInt8, number: Int) {
      guard let first = rest.popFirst() else { throw Fault() }
      let (major, short) = (first >> 5, first & 31)
      if short < 24 { return (major, Int(short)) }
      guard short <= 27 else { throw Fault() }
      // A float is eight bytes, whatever they are.
      if major == 7, short >= 25 {
        _ = try take(1 << Int(short - 24))
        return (7, 22)
      }
      let number = try take(1 << Int(short - 24)).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      guard let number = Int(exactly: number) else { throw Fault() }
      return (major, number)
    }

    private mutating func take(_ count: Int) throws(Fault) -> ArraySlice<UInt8> {
      guard count <= rest.count else { throw Fault() }
      let taken = rest.prefix(count)
      rest = rest.dropFirst(count)
      return taken
    }

    private mutating func text(_ count: Int) throws(Fault) -> String {
      guard let text = String(validating: try take(count), as: UTF8.self) else { throw Fault() }
      return text
    }

    private mutating func elements(_ count: Int, _ depth: Int) throws(Fault) -> [Value] {
      // Each is a byte at least: a length that is a lie asks for no memory.
      guard count <= rest.count else { throw Fault() }
      var all: [Value] = []
      for _ in 0..<count { all.append(try value(depth: depth + 1)) }
      return all
    }

    private mutating func members(_ count: Int, _ depth: Int) throws(Fault) -> [(String, Value)] {
      guard count <= rest.count else { throw Fault() }
      var all: [(String, Value)] = []
      for _ in 0..<count {
        guard case .text(let key) = try value(depth: depth + 1) else { throw Fault() }
        all.append((key, try value(depth: depth + 1)))
      }
      return all
    }

    private mutating func tagged(_ tag: Int, _ depth: Int) throws(Fault) -> Value {
      let value = try value(depth: depth + 1)
      guard tag == 42, let bytes = value.bytes, bytes.first == 0 else { return value }
      return .link(bytes.dropFirst())
    }

    private func simple(_ number: Int) throws(Fault) -> Value {
      switch number {
      case 20: .bool(false)
      case 21: .bool(true)
      case 22, 23: .null
      default: throw Fault()
      }
    }
  }
}

/// A repository in one file (CAR, version 1): blocks by their CIDs, and a tree that leads to each record by its path.
struct RepositoryFile {
  private var blocks: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]
  /// Whose it is, such as `did:plc:abc`.
  private(set) var owner = ""
  /// The records by their paths, such as `app.bsky.feed.post/3k`.
  private(set) var records: [(path: String, record: JSON)] = []

  /// Whether a file that begins so is one.
  static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    let head = bytes.prefix(64)
    return head.count > 16 && Array(head).contains(Array("eroots".utf8))
  }

  /// - Throws: `CBOR.Fault` where it is none.
  init(_ bytes: [UInt8]) throws(CBOR.Fault) {
    var rest = bytes[...]
    let header = try CBOR.value(try Self.block(&rest))
    while !rest.isEmpty {
      let block = try Self.block(&rest)
      let length = try Self.lengthOfCID(block)
      blocks[block.prefix(length)] = block.dropFirst(length)
    }
    guard let root = header["roots"].elements.first?.link, let commit = blocks[root] else {
      throw CBOR.Fault()
    }
    let signed = try CBOR.value(commit)
    owner = signed["did"].json.text ?? ""
    guard let data = signed["data"].link else { throw CBOR.Fault() }
    var left = Self.mostNodes
    try walk(data, depth: 0, &left)
  }

  private static let mostNodes = 10_000_000
  private static let deepest = 64

  private mutating func walk(_ node: ArraySlice<UInt8>, depth: Int, _ left: inout Int) throws(CBOR.Fault) {
    left -= 1
    guard depth < Self.deepest, left > 0, let block = blocks[node] else { return }
    let tree = try CBOR.value(block)
    if let before = tree["l"].link { try walk(before, depth: depth + 1, &left) }
    var key: [UInt8] = []
    for entry in tree["e"].elements {
      guard let shared = entry["p"].int, (0...key.count).contains(shared), let tail = entry["k"].bytes else {
        throw CBOR.Fault()
      }
      key = Array(key.prefix(shared)) + tail
      if let value = entry["v"].link { try take(value, String(decoding: key, as: UTF8.self)) }
      if let next = entry["t"].link { try walk(next, depth: depth + 1, &left) }
    }
  }

  private mutating func take(_ link: ArraySlice<UInt8>, _ path: String) throws(CBOR.Fault) {
    guard BlueskyRecords.isWanted(path), let block = blocks[link] else { return }
    records.append((path, try CBOR.value(block).json))
  }

  /// A length, and so many bytes.
  private static func block(_ rest: inout ArraySlice<UInt8>) throws(CBOR.Fault) -> ArraySlice<UInt8> {
    let length = try varint(&rest)
    guard length <= rest.count else { throw CBOR.Fault() }
    defer { rest = rest.dropFirst(length) }
    return rest.prefix(length)
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) throws(CBOR.Fault) -> Int {
    var number = 0
    for place in 0..<8 {
      guard let byte = rest.popFirst() else { throw CBOR.Fault() }
      number |= Int(byte & 127) << (7 * place)
      if byte < 128 { return number }
    }
    throw CBOR.Fault()
  }

  /// A version, a codec, a hash's kind, its length, and so many bytes.
  private static func lengthOfCID(_ block: ArraySlice<UInt8>) throws(CBOR.Fault) -> Int {
    var rest = block
    for _ in 0..<3 { _ = try varint(&rest) }
    let hash = try varint(&rest)
    guard hash <= rest.count else { throw CBOR.Fault() }
    return block.count - rest.count + hash
  }
}

/// A JSON value as an archive has it. Of a key that an object bears twice the last counts, as archives mean it; what is
/// missing is `null`, so that a row is asked for what it may hold without a question before each step.
enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// In its own digits: ids are beyond what a floating number holds.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Hashable, Sendable {
    var key: String
    var value: JSON
  }

  subscript(key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members.last { $0.key == key }?.value ?? .null
  }

  /// A text; of a number its digits.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// A text that is not empty.
  var words: String? { text.flatMap { $0.isEmpty ? nil : $0 } }
  var int: Int? { text.flatMap { Int($0) } }
  var isTrue: Bool { self == .bool(true) }

  /// Of an array; none of anything else.
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
  /// Of an object; none of anything else.
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
}

/// Where JSON stops being any.
struct JSONFault: Error, Hashable {
  /// In bytes, of what was given to be read.
  var offset: Int
  /// Such as `a comma or a bracket is missing`.
  var what: String
  /// Whether it is the half of a letter, which costs no more than the value that it stands in.
  var isHalfLetter = false
}

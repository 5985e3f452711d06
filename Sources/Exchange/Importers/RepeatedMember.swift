/// A name that a JSON object bears twice: parsers take one of the values and pass over the other without a word.
enum RepeatedMember {
  private static let quote = UInt8(ascii: "\"")

  /// The first name that the outermost object bears twice, as it is written.
  /// - Parameter json: an object, known to be well-formed.
  static func name(in json: ArraySlice<UInt8>) -> String? {
    var names: Set<ArraySlice<UInt8>> = []
    var depth = 0
    var isNameNext = false
    var index = json.startIndex
    while index < json.endIndex {
      switch json[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        isNameNext = depth == 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ","): isNameNext = depth == 1
      case quote:
        let start = index + 1
        index = endOfString(json, from: start)
        if isNameNext, !names.insert(json[start..<index]).inserted {
          return String(decoding: json[start..<index], as: UTF8.self)
        }
        isNameNext = false
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func endOfString(_ json: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while index < json.endIndex, json[index] != quote { index += json[index] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(index, json.endIndex)
  }
}

/// A value that a record keeps as the text that people would write for it.
public protocol WrittenAsText: Codable, LosslessStringConvertible {}

extension WrittenAsText {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no \(Self.self)")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Day: WrittenAsText {}
extension Moment: WrittenAsText {}
extension PostID: WrittenAsText {}
extension SocialAccount: WrittenAsText {}

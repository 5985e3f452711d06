/// What a person at the terminal is asked, to be answered by a line.
public struct AskedReply: Presentable {
  private let words: String
  private let before: [String]

  /// - Parameter before: sentences that stand before it.
  public init(_ words: String, before: [String] = []) { (self.words, self.before) = (words, before) }

  public var document: Document { Document((before + [words]).map { .paragraph(StyledText($0)) }) }

  // Nobody but a person is asked.
  public var objects: [any Encodable & Sendable] { [] }
}

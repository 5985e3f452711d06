/// Done, and nothing to say.
public struct SilentReply: Presentable {
  public init() {}

  public var document: Document { Document([]) }
  public var objects: [any Encodable & Sendable] { [] }
}

/// Text given as it is: an export, or a completion script.
public struct VerbatimReply: Presentable, Encodable {
  var version = 1
  var text: String

  public init(_ text: String) { self.text = text }

  public var document: Document {
    Document([.preformatted(text)])
  }
  public var verbatim: String? { text.hasSuffix("\n") ? text : text + "\n" }
}

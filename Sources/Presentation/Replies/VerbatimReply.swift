/// Text given as it is: an export, or a completion script.
public struct VerbatimReply: Presentable, Encodable {
  var version = 1
  var text: String

  public init(_ text: String) { self.text = text }

  public var document: Document {
    Document(text.split(separator: "\n", omittingEmptySubsequences: false).map { .line("\($0)") })
  }
  public var verbatim: String? { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" }
}

/// A page of help, laid out already for `columns`; narrower terminals wrap its lines.
public struct HelpPageReply: Presentable, Encodable {
  /// What a page is laid out for.
  public static let columns = 80

  var version = 1
  var text: String

  public init(_ text: String) { self.text = text.hasSuffix("\n") ? String(text.dropLast()) : text }

  public var document: Document {
    Document([.preformatted(text)])
  }
}

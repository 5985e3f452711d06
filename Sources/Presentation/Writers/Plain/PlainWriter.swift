/// Writes a document for a screen reader: no frames, no bars, no columns, and in words what is said by a sign.
public struct PlainWriter: DocumentWriter, Sendable {
  private let writer: TerminalWriter

  /// - Parameter width: columns, taken as 20 to 1000.
  public init(width: Int) { writer = TerminalWriter(width: width, inColor: false) }

  /// Each line ends with a line break.
  public func write(_ document: Document) -> String { writer.write(document.inPlainWords) }
}

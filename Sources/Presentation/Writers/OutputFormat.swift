/// Writes a document as text of one sort.
protocol DocumentWriter {
  /// Each line ends with a line break.
  func write(_ document: Document) -> String
}

/// How answers are written. A further format is a case here, and a `DocumentWriter` in a file beside the others.
public enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, markdown

  /// - Parameter width: columns of the terminal, for text.
  public func write(_ reply: any Presentable, width: Int, inColor: Bool) throws -> String {
    switch self {
    case .json: try JSONLinesWriter().write(reply.objects)
    case .text: Self.write(reply, TerminalWriter(width: width, inColor: inColor))
    case .markdown: Self.write(reply, MarkdownWriter())
    }
  }

  private static func write(_ reply: any Presentable, _ writer: some DocumentWriter) -> String {
    reply.verbatim ?? writer.write(reply.document)
  }
}

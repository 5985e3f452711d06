/// Writes a document as text of one sort.
protocol DocumentWriter {
  /// Each line ends with a line break.
  func write(_ document: Document) -> String
}

/// How answers are written. A further format is a case here, and a `DocumentWriter` in a file beside the others.
public enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, markdown

  /// - Parameters:
  ///   - width: columns of the terminal, for text.
  ///   - quiet: the rules whose advice and warnings people don't want to see; programs get all.
  public func write(
    _ reply: any Presentable, width: Int, inColor: Bool, quiet: Set<String> = []
  ) throws -> String {
    switch self {
    case .json: try JSONLinesWriter().write(reply.objects)
    case .text: Self.write(reply, quiet, TerminalWriter(width: width, inColor: inColor))
    case .markdown: Self.write(reply, quiet, MarkdownWriter())
    }
  }

  private static func write(
    _ reply: any Presentable, _ quiet: Set<String>, _ writer: some DocumentWriter
  ) -> String {
    reply.verbatim ?? writer.write(quiet.isEmpty ? reply.document : reply.document.without(quiet))
  }
}

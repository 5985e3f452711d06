/// Writes a document as text of one sort.
public protocol DocumentWriter {
  /// Each line ends with a line break.
  func write(_ document: Document) -> String
}

/// How answers are written. A further format is a case here, and a `DocumentWriter` in a file beside the others.
public enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, markdown

  /// - Parameters:
  ///   - width: columns of the terminal, for text.
  ///   - isPlain: whether text is for a screen reader.
  ///   - quiet: the rules whose advice and warnings people don't want to see; programs get all.
  public func write(
    _ reply: any Presentable, width: Int, inColor: Bool, isPlain: Bool = false, quiet: Set<String> = []
  ) throws -> String {
    switch self {
    case .json: try JSONLinesWriter().write(reply.objects)
    case .text where isPlain: Self.write(reply, quiet, PlainWriter(width: width))
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

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
  ///   - isPartial: whether files that can't be read were passed over, so that people are told not to take it for all.
  public func write(
    _ reply: any Presentable, width: Int, inColor: Bool, isPlain: Bool = false, quiet: Set<String> = [],
    isPartial: Bool = false
  ) throws -> String {
    func text(by writer: some DocumentWriter) -> String {
      if let verbatim = reply.verbatim { return verbatim }
      let document = quiet.isEmpty ? reply.document : reply.document.without(quiet)
      return writer.write(isPartial ? document.saidToBePartial : document)
    }
    return switch self {
    case .json: try JSONLinesWriter().write(reply.objects)
    case .text where isPlain: text(by: PlainWriter(width: width))
    case .text: text(by: TerminalWriter(width: width, inColor: inColor))
    case .markdown: text(by: MarkdownWriter())
    }
  }
}

extension Document {
  fileprivate var saidToBePartial: Document {
    var document = self
    let words = StyledText("This is not all: what stands in a file that can't be read is left out.", .caution)
    document.blocks.insert(.paragraph(words), at: 0)
    return document
  }
}

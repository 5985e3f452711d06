import Planning

/// A file format that posts can come in.
public struct Importer: Sendable {
  /// How the names of its files end, without the dot.
  public let ending: String
  private let readAs: @Sendable ([UInt8], RowReading) throws -> ImportedRows

  init(ending: String, read: @escaping @Sendable ([UInt8], RowReading) throws -> ImportedRows) {
    (self.ending, readAs) = (ending, read)
  }

  /// Reads what can be read; the rest is told by row.
  /// - Parameter reading: what the file does not say itself.
  /// - Throws: `Problem` when the file as a whole makes no sense.
  public func read(_ bytes: [UInt8], _ reading: RowReading = RowReading()) throws -> ImportedRows {
    try readAs(bytes, reading)
  }

  /// Every format, a line each. A test holds this list against the folder.
  public static let all: [Importer] = [
    csv,
    jsonLines,
  ]

  /// The importer for a file.
  /// - Throws: `Problem` when its name ends like none that is known.
  public static func forFile(named name: String) throws -> Importer {
    guard !name.isEmpty else {
      throw Problem(.notAFile, "Nothing is no file.", hint: "Name the file: import FILE")
    }
    guard let importer = all.first(where: { name.lowercased().hasSuffix(".\($0.ending)") }) else {
      throw Problem(
        .unknownFileFormat,
        "\(name) ends in none of \(all.map { ".\($0.ending)" }.sorted().joined(separator: ", ")).",
        hint: "Give it the ending of what it holds, and try again.")
    }
    return importer
  }

  /// Reads a file in UTF-8, or in UTF-16, as spreadsheets write it too.
  /// - Parameter reading: what the file does not say itself.
  /// - Throws: `Problem` when the file as a whole makes no sense.
  public func rows(of bytes: [UInt8], _ reading: RowReading = RowReading()) throws -> ImportedRows {
    let text: [UInt8]
    do throws(EncodedText.Fault) {
      text = try EncodedText.utf8(bytes)
    } catch {
      throw Problem(
        .notUTF8, "The file \(error.what).", hint: "Save it as UTF-8 (in a spreadsheet: CSV UTF-8).")
    }
    return try read(text, reading)
  }
}

/// What came of reading a file.
public struct ImportedRows: Sendable {
  public var rows: [PostRow] = []
  /// Of the rows that were not taken.
  public var problems: [RowProblem] = []
  /// In the file's order.
  public var unused: [UnusedColumn]
  /// The scheduling tool whose columns they are.
  public var tool: String?
  /// The columns that something is taken from.
  public static let knownColumns = RowFields.Column.allCases.map(\.rawValue)

  /// Sorts rows from problems.
  init(_ results: some Sequence<Result<PostRow, any Error>>, unused: [UnusedColumn], tool: String? = nil) {
    (self.unused, self.tool) = (unused, tool)
    for result in results {
      do {
        rows.append(try result.get())
      } catch {
        if let problem = error as? RowProblem { problems.append(problem) }
      }
    }
  }
}

/// A column, or a field of a line, that nothing was taken from.
public struct UnusedColumn: Hashable, Sendable {
  /// As the file has it.
  public var name: String
  /// The column of ours that another program may have called so.
  public var perhaps: String?

  init(_ name: String, perhaps: String? = nil) {
    self.name = name
    self.perhaps = perhaps
  }
}

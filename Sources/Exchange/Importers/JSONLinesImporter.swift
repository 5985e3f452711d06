import Planning

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Importer {
  /// `{"text":"Fresh bread","at":"2026-11-24T09:00","platforms":["x"],"kind":"offer","id":"a1"}`, one a line.
  static let jsonLines = Importer(ending: "jsonl") { bytes, reading in
    guard reading.columns == nil, reading.tool == nil else {
      throw Problem(
        .conflictingOptions, "A file of JSON lines has no columns that could be named.",
        hint: "Leave out --columns and --format: import FILE.jsonl")
    }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    let filled = lines.filter { line in line.element.contains { $0 != 32 && $0 != 13 && $0 != 9 } }
    let decoder = JSONDecoder()
    var unused: [String] = []
    let results = filled.map { index, line in
      Result {
        let row = try row(line, row: index + 1, decoder)
        unused += row.unused.sorted().filter { !unused.contains($0) }
        return try PostRow(row.fields, number: index + 1)
      }
    }
    return ImportedRows(results, unused: unused.map { UnusedColumn($0.firstWords(32)) })
  }

  private static func row(_ line: ArraySlice<UInt8>, row: Int, _ decoder: JSONDecoder) throws -> JSONRow {
    let line = line.starts(with: ByteOrderMark.utf8) ? line.dropFirst(3) : line
    guard String(validating: line, as: UTF8.self) != nil else {
      throw RowProblem(.notUTF8, row, "it is not UTF-8 text")
    }
    do {
      let decoded = try decoder.decode(JSONRow.self, from: Data(line))
      if let name = RepeatedMember.name(in: line) {
        throw RowProblem(
          .badJSON, row, "it names “\(name.firstWords(24))” twice", hint: "Leave out one of the two.")
      }
      return decoded
    } catch let problem as RowProblem {
      throw problem
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let name = context.codingPath.last?.stringValue ?? ""
      throw RowProblem(
        .badJSON, row, name.isEmpty ? "it is no JSON object" : "\"\(name)\" is not of the right form")
    } catch {
      throw RowProblem(.badJSON, row, complaint(of: line))
    }
  }

  /// What is wrong with a line that can't be read, and where.
  private static func complaint(of line: ArraySlice<UInt8>) -> String {
    do throws(JSONFault) {
      let value = try JSONParser.value(Array(line))
      if case .object = value { return "it is a JSON object of a form that is not read here" }
      return "it is no JSON object"
    } catch {
      let place = "at byte \(error.offset + 1)"
      return error.isHalfLetter ? "\(error.what), \(place)" : "it is no JSON object: \(error.what), \(place)"
    }
  }
}

/// A line's JSON, which may give an id as a number and platforms as a text.
private struct JSONRow: Decodable {
  var fields: RowFields
  /// The names of what it says beside them.
  var unused: Set<String>

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: RowFields.Column.self)
    let all = try decoder.container(keyedBy: AnyKey.self)
    let history = try decoder.container(keyedBy: HistoryKey.self)
    fields = RowFields()
    let known = fields.take(history)
    let others = all.allKeys.filter {
      RowFields.Column(rawValue: $0.stringValue) == nil && !known.contains($0.stringValue)
    }
    unused = Set(try others.filter { try !all.decodeNil(forKey: $0) }.map(\.stringValue))
    fields.id =
      try (try? row.decodeIfPresent(Int.self, forKey: .id)).flatMap { $0 }.map(String.init)
      ?? row.decodeIfPresent(String.self, forKey: .id)
    fields.text = try row.decodeIfPresent(String.self, forKey: .text)
    fields.at = try row.decodeIfPresent(String.self, forKey: .at)
    let words = (try? row.decodeIfPresent(String.self, forKey: .platforms)).flatMap { $0 }
    fields.platforms =
      try words.map(\.platformWords) ?? row.decodeIfPresent([String].self, forKey: .platforms)
    fields.kind = try row.decodeIfPresent(String.self, forKey: .kind)
    fields.goal = try row.decodeIfPresent(String.self, forKey: .goal)
    fields.audience = try row.decodeIfPresent(String.self, forKey: .audience)
    fields.state = try row.decodeIfPresent(String.self, forKey: .state)
  }
}

/// What our own exports say beside. Another program may mean something else by these names: what is of another form is
/// passed over, as if it had another name.
private enum HistoryKey: String, CodingKey {
  case importedID, url, kindBy, created, source, with, replyTo, parts, variants, labels,
    firstComment, note
}

extension RowFields {
  /// - Returns: the names of what was taken.
  fileprivate mutating func take(_ row: KeyedDecodingContainer<HistoryKey>) -> Set<String> {
    var taken: Set<String> = []
    func value<Value: Decodable>(_ key: HistoryKey) -> Value? {
      guard let value = try? row.decodeIfPresent(Value.self, forKey: key) else { return nil }
      taken.insert(key.rawValue)
      return value
    }
    importedID = value(.importedID)
    url = value(.url)
    history.kindBy = value(.kindBy)
    history.created = value(.created)
    history.source = value(.source)
    history.with = value(.with)
    history.replyTo = value(.replyTo)
    history.parts = value(.parts)
    let variants: [VariantRow]? = value(.variants)
    ownExport.variants =
      value(.variants) ?? variants.map { Dictionary($0.map { ($0.platform, $0.text) }) { $1 } }
    ownExport.labels = value(.labels)
    ownExport.firstComment = value(.firstComment)
    ownExport.note = value(.note)
    return taken
  }
}

/// As a plan's files have it.
private struct VariantRow: Decodable {
  var platform: String
  var text: String
}

private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension String {
  /// The words of `x, mastodon`, `x;mastodon` or `x mastodon`; nil where there are none.
  var platformWords: [String]? {
    let words = split { ",; |".contains($0) }.map(String.init)
    return words.isEmpty ? nil : words
  }
}

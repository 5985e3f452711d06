/// What stands before the text of a Markdown file: YAML between `---`, TOML between `+++`, or a JSON object. Of it, the
/// single values of its first level are read, as Hugo, Jekyll and Eleventy have them; lists and what stands deeper are not.
struct FrontMatter {
  /// By their names in small letters.
  private(set) var values: [String: String] = [:]
  /// The names that hold no single value, such as lists.
  private(set) var others: Set<String> = []
  /// What stands behind it.
  private(set) var rest: Substring

  /// - Returns: nil where none stands there.
  init?(_ text: String) {
    if text.hasPrefix("{") {
      var parser = JSONParser(Array(text.utf8))
      guard let object = try? parser.value(), case .object(let members) = object else { return nil }
      rest = Substring(String(decoding: text.utf8.dropFirst(parser.place), as: UTF8.self))
      for member in members { note(member.key, member.value.plain) }
      return
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let fence = lines[0].trimmed
    guard fence == "---" || fence == "+++" else { return nil }
    let ends = fence == "---" ? ["---", "..."] : ["+++"]
    guard let end = lines.dropFirst().firstIndex(where: { ends.contains($0.trimmed) }) else { return nil }
    rest = Substring(lines[(end + 1)...].joined(separator: "\n"))
    read(lines[1..<end], sign: fence == "---" ? ":" : "=")
  }

  /// A site's settings, which are YAML or TOML as a whole.
  init(settings text: String, isTOML: Bool) {
    rest = ""
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    read(lines[...], sign: isTOML ? "=" : ":")
  }

  private mutating func read(_ lines: ArraySlice<Substring>, sign: Character) {
    var index = lines.startIndex
    while index < lines.endIndex {
      let line = lines[index]
      index += 1
      // In TOML all behind the first table is deeper.
      if sign == "=", line.trimmed.hasPrefix("[") { return noteTables(lines[(index - 1)...]) }
      guard let seam = line.firstIndex(of: sign), line.first?.isWhitespace == false,
        !line.hasPrefix("#"), !line.hasPrefix("-")
      else { continue }
      let next = lines[index...].prefix { $0.first?.isWhitespace == true || $0.isEmpty }
      index += next.count
      let written = String(line[line.index(after: seam)...]).trimmed
      note(String(line[..<seam]).trimmed, Self.value(written, goesOnIn: next))
    }
  }

  private mutating func noteTables(_ lines: ArraySlice<Substring>) {
    for line in lines where line.hasPrefix("[") {
      let name = line.filter { $0 != "[" && $0 != "]" }.split(separator: ".").first
      if let name { others.insert(name.trimmed.lowercased()) }
    }
  }

  private mutating func note(_ name: String, _ value: String?) {
    let name = name.trimmingQuotes.lowercased()
    if let value, !value.isEmpty { values[name] = values[name] ?? value } else { others.insert(name) }
  }

  /// - Parameter next: the lines that belong to it, since they stand further in.
  private static func value(_ written: String, goesOnIn next: ArraySlice<Substring>) -> String? {
    let more = next.map(\.trimmed).filter { !$0.isEmpty }
    if written.isEmpty || "[{&*!".contains(written.prefix(1)) { return nil }
    if written.hasPrefix(">") || written.hasPrefix("|") { return more.joined(separator: " ") }
    if written.hasPrefix("\"") || written.hasPrefix("'") {
      return ([written] + more).joined(separator: " ").quotedPart
    }
    let plain = written.firstRange(of: " #").map { String(written[..<$0.lowerBound]) } ?? written
    return ([plain.trimmed] + more).joined(separator: " ")
  }
}

extension JSON {
  /// A single value as a text; nil for lists and objects.
  fileprivate var plain: String? {
    switch self {
    case .bool(let isTrue): String(isTrue)
    default: text
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingQuotes: String {
    String(trimmed.drop { "\"'".contains($0) }.reversed().drop { "\"'".contains($0) }.reversed())
  }

  /// What stands between the quote that it begins with and the one that closes it: between double ones, letters behind a
  /// backslash are meant; between single ones, two stand for one.
  fileprivate var quotedPart: String? {
    guard let quote = first else { return nil }
    var words = ""
    var index = self.index(after: startIndex)
    while index < endIndex {
      let letter = self[index]
      index = self.index(after: index)
      if letter == "\\", quote == "\"", index < endIndex {
        words.append(["n": "\n", "t": "\t"][self[index]] ?? self[index])
        index = self.index(after: index)
      } else if letter == quote {
        guard quote == "'", index < endIndex, self[index] == quote else { return words }
        words.append(quote)
        index = self.index(after: index)
      } else {
        words.append(letter)
      }
    }
    return words
  }
}

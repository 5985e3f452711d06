import Archives
import Planning

/// Gives an importer what it asks for of an archive, and words what is wrong with it.
public struct ArchiveReader {
  private let container: Container
  /// The entries that there are for whoever reads, sorted.
  let names: [String]
  /// As problems name it.
  private let title: String
  /// Whether the rows before a break in a file are taken.
  private let keepsGood: Bool
  /// What broke in the files, where the good rows are kept.
  public private(set) var broken: [Problem] = []
  /// Is told how many rows were read, now and then.
  private let tell: (Int) -> Void
  private var rowsRead = 0

  /// - Parameter importer: who reads; of an archive, it is given its own entries.
  public init(
    _ container: Container, title: String, keepsGood: Bool, for importer: ArchiveImporter? = nil,
    tell: @escaping (Int) -> Void = { _ in }
  ) {
    let own = importer.map { container.names.filter($0.reads) } ?? []
    names = own.isEmpty ? container.names : own
    (self.container, self.title, self.keepsGood, self.tell) = (container, title, keepsGood, tell)
  }

  /// An entry's first bytes, with its name.
  func beginning(of name: String) throws -> FileBeginning {
    try told { FileBeginning(name: name, try container.beginning(of: name, FileBeginning.length)) }
  }

  /// All of a file.
  func bytes(of name: String) throws -> [UInt8] { try told { try container.bytes(of: name) } }

  /// All of a file, which is text, as UTF-8: bytes that are none stay for the row that has them to be refused.
  func text(of name: String) throws -> [UInt8] {
    let bytes = try bytes(of: name)
    do throws(EncodedText.Fault) {
      return try EncodedText.utf8(bytes)
    } catch {
      throw problem(error.what, in: name)
    }
  }

  /// All of a file, which is JSON; where the good rows are kept, of one that breaks what stands before. Half a letter in it
  /// is told: which row it costs nobody knows here.
  mutating func json(of name: String) throws -> JSON {
    let bytes = Array(try bytes(of: name).drop { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") })
    do throws(JSONFault) {
      let (value, halfLetter) = try JSONParser.toldValue(bytes)
      if let halfLetter { tell(JSONArrayReader.fault(halfLetter, in: bytes), in: name) }
      return value
    } catch {
      let good = JSONParser.beforeFault(bytes)
      try broke(problem(JSONArrayReader.fault(error, in: bytes), in: name, good: good?.rows ?? 0))
      return good?.value ?? .null
    }
  }

  private mutating func tell(_ halfLetter: JSONArrayReader.Fault, in name: String) {
    broken.append(
      Problem(
        .notUTF8,
        "\(place(name)), line \(halfLetter.line), column \(halfLetter.column): \(halfLetter.what). It was read as “\u{FFFD}”.",
        hint: "Where that is in a post, put it right with: edit POST TEXT"))
  }

  /// Goes through the list in a file, element by element, of which one at a time is held.
  /// - Parameter unwanted: the names of members that nobody asks for.
  mutating func eachElement(
    of name: String, without unwanted: Set<String> = [], _ body: (JSON) throws -> Void
  ) throws {
    var reader = JSONArrayReader(without: unwanted)
    var good = 0
    do {
      try told {
        try container.pieces(of: name) { piece in
          try reader.read(piece) { element in
            try body(element)
            good += 1
            noteRow()
          }
        }
      }
      try reader.finish()
    } catch let fault as JSONArrayReader.Fault {
      try broke(problem(fault, in: name, good: good))
    }
    refuse(reader.refused, in: name)
  }

  /// The elements of the list that stands under these keys of a file.
  mutating func elements(of name: String, under keys: [String]) throws -> [JSON] {
    let bytes = try bytes(of: name)
    let (elements, refused, fault) = JSONParser.elements(bytes, under: keys)
    rowsRead += elements?.count ?? 0
    tell(rowsRead)
    refuse(refused.map { JSONArrayReader.fault($0, in: bytes) }, in: name)
    if let fault {
      try broke(problem(JSONArrayReader.fault(fault, in: bytes), in: name, good: elements?.count ?? 0))
    } else if elements == nil {
      try refuse(name, lacking: "no list “\(keys.joined(separator: "."))”")
    }
    return elements ?? []
  }

  /// Notes that a file does not hold what its name promises: nothing may come of an archive without a word.
  /// - Parameter what: such as `no posts of X's`.
  /// - Throws: the problem, where the good rows are not to be kept.
  mutating func refuse(_ name: String, lacking what: String) throws {
    let start = try beginning(of: name)
    // No letter of UTF-8 has more than four bytes.
    let isText =
      start.isUTF16 || (24..<28).contains { String(validating: start.bytes.prefix($0), as: UTF8.self) != nil }
    let form = isText ? "it begins with “\(start.text.firstWords(32))”" : "it is no text"
    let how = start.bytes.isEmpty ? "is empty" : "holds \(what): \(form)"
    try broke(
      Problem(
        .damagedArchive, "\(place(name)) \(how).",
        hint: "Get the archive once more, and try again."))
  }

  /// The same for an archive in which the file that has the posts is missing.
  mutating func refuse(lacking file: String) throws {
    try broke(
      Problem(
        .noArchive, "\(title) has no \(file), which would hold the posts.",
        hint: "Name the whole archive, or the folder that it was unpacked into: import ARCHIVE.zip"))
  }

  /// How many rows are told of one by one.
  private static let told = 20

  private mutating func refuse(_ rows: [JSONArrayReader.Fault], in name: String) {
    broken += rows.prefix(Self.told).map { fault in
      Problem(
        .notUTF8,
        "\(place(name)), line \(fault.line), column \(fault.column): The row was not taken: \(fault.what).",
        hint: "")
    }
    guard rows.count > Self.told else { return }
    broken.append(
      Problem(
        .moreBadRows, "\(place(name)): \((rows.count - Self.told).of("more row")) had half of a letter.",
        hint: ""))
  }

  /// Notes that a row was read.
  mutating func noteRow() {
    rowsRead += 1
    if rowsRead % 1000 == 0 { tell(rowsRead) }
  }

  /// A file of XML ends before all that was begun in it is closed.
  /// - Throws: the problem, where the good rows are not to be kept.
  mutating func endsInItsMiddle(_ name: String, line: Int, good: Int) throws {
    try broke(
      problem(.init(line: line, column: 1, what: "it ends in its middle"), in: name, good: good, .badXML))
  }

  /// - Throws: the problem, where the good rows are not to be kept.
  private mutating func broke(_ problem: Problem) throws {
    guard keepsGood else { throw problem }
    broken.append(problem)
  }

  private func problem(
    _ fault: JSONArrayReader.Fault, in name: String, good: Int, _ identity: ProblemIdentity = .badJSON
  ) -> Problem {
    let what = "\(place(name)), line \(fault.line), column \(fault.column): \(fault.what)."
    let hint =
      good == 0
      ? "Get the archive once more, and try again."
      : "Get the archive once more; or take the good ones alone with: import --keep-good"
    return Problem(
      identity, "\(what) \(good.of("row")) before it \(good.form("is", "are")) good.", hint: hint)
  }

  private func problem(_ what: String, in name: String) -> Problem {
    Problem(.notUTF8, "\(place(name)) \(what).", hint: "Save it as UTF-8 and try again.")
  }

  private func place(_ name: String) -> String { name == title ? title : "\(title): \(name)" }

  private func told<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let fault as ArchiveFault {
      throw fault.problem(title)
    }
  }
}

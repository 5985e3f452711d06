import Foundation
import Planning
import PostText
import Testing

@testable import Exchange

/// What Python's `csv` makes of a file.
private struct PythonReading: Decodable {
  /// With mistakes read somehow.
  var rows: [[String]]
  /// How many rows it reads before it finds the first mistake; nil where there is none.
  var good: Int?

  private static let script = """
    import csv, io, json, sys
    csv.field_size_limit(1 << 30)
    def read(text, delimiter, strict):
        return csv.reader(io.StringIO(text, newline=''), delimiter=delimiter, strict=strict)
    def good(text, delimiter):
        count = 0
        try:
            for row in read(text, delimiter, True): count += 1
        except csv.Error: return count
    files = json.load(open(sys.argv[1]))
    json.dump([{'rows': [row or [''] for row in read(*file, False)], 'good': good(*file)} for file in files], sys.stdout)
    """

  /// - Parameter files: each with its delimiter.
  static func read(_ files: [[String]]) throws -> [PythonReading] {
    let python = try #require(OutsideProgram.python)
    let told = try python.output(["-c", script], file: JSONEncoder().encode(files), ending: "json")
    return try JSONDecoder().decode([PythonReading].self, from: told)
  }
}

@Suite("CSV as Python reads it", .enabled(if: OutsideProgram.python != nil, "there is no python3 here"))
struct CSVPythonTests {
  @Test("the traps are as Python's csv module reads them")
  func traps() throws {
    let traps = CSVTrap.plain
    let read = try PythonReading.read(traps.map { [$0.file, $0.delimiter ?? ","] })
    #expect(read.count == traps.count)
    for (trap, python) in zip(traps, read) {
      #expect(python.good == nil, "\(trap.name)")
      #expect(python.rows == trap.rows, "\(trap.name)")
    }
  }

  @Test("made-up files, broken ones among them, are read as Python's csv module does")
  func madeUpFiles() throws {
    var chance = Chance(seed: 4180)
    // The head says what parts the cells.
    let files = (0..<4000).map { _ in "a,b,c,d,e\n" + chance.file() }
    let read = try PythonReading.read(files.map { [$0, ","] })
    #expect(read.count == files.count)
    #expect(read.count { $0.good != nil } > 1000)
    for (file, python) in zip(files, read) {
      let rows = CSVReader.rows(Array(file.utf8))
      #expect(rows.faults.first.map { $0.row - 1 } == python.good, "\(file.debugDescription)")
      #expect(rows.count == python.rows.count, "\(file.debugDescription)")
      for (ours, theirs) in zip(rows.cells, python.rows) where ours != nil {
        #expect(ours == theirs, "\(file.debugDescription)")
      }
    }
  }

  @Test(
    "what leaves for a tool or a spreadsheet is read as it was meant",
    arguments: Exporter.all.filter { $0.ending == "csv" })
  func exports(_ exporter: Exporter) throws {
    let fixture = try ExportFixture()
    var posts = fixture.posts
    let texts = ["=1+1", "a\r\nb\n\nc", "\"", "\"\"", "é\u{301}🥖, “so”; or\tso", "'quoted'", "a,\"b\",c\\"]
    for (index, text) in texts.enumerated() {
      posts.append(try ExportFixture.post("c\(index)x", text, "2026-11-25T1\(index):00"))
    }
    let export = try fixture.export(exporter) {
      $0.posts = posts
      $0.template = Array("Text,Date,Time,date,time_24hr,message_text,Bluesky,Mastodon\n".utf8)
      if exporter.needsTemplate { $0.plan.platforms = [ChosenPlatform(.bluesky, reason: "neighbours")] }
      if exporter.needsTemplate { for index in $0.posts.indices { $0.posts[index].platforms = [.bluesky] } }
    }
    let read = try #require(try PythonReading.read(export.files.map { [$0.text, ","] }).first)
    let header = exporter.name == "hootsuite" ? 0 : 1
    #expect(read.good == nil)
    #expect(read.rows.count == posts.count + header)
    #expect(Set(read.rows.map(\.count)).count == 1)
    for (row, post) in zip(read.rows.dropFirst(header), posts) { #expect(row.contains(post.text)) }
  }
}

/// The same files each time.
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Knuth's MMIX generator; its lower bits are poor.
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }

  mutating func file() -> String {
    let parts = [
      "\"", "\"", "\"\"", ",", ",", "\n", "\r", "\r\n", "a", "b c", " ", "é", "\u{301}", "\u{2028}",
    ]
    return (0..<Int.random(in: 0...24, using: &self)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &self)]
    }.joined()
  }
}

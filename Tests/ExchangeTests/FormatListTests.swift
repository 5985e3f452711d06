import Fixtures
import Foundation
import Planning
import Testing

@testable import Exchange

@Suite("The lists of formats")
struct FormatListTests {
  /// The Swift files of a folder of Exchange whose names end in `ending`, as text.
  private func files(in folder: String, ending: String) throws -> [String] {
    let path = "Sources/Exchange/\(folder)"
    return try Repository.names(in: path, ending: ending).map { try Repository.text("\(path)/\($0)") }
  }

  @Test("every importer's file is in the list once, and nothing else is")
  func importers() throws {
    let files = try files(in: "Importers", ending: "Importer.swift")
    #expect(files.count == Importer.all.count)
    for importer in Importer.all {
      #expect(
        files.count { $0.contains("Importer(ending: \"\(importer.ending)\")") } == 1, "\(importer.ending)")
    }
  }

  @Test("every archive's importer is in the list once, and nothing else is")
  func archives() throws {
    let files = try files(in: "Importers/Archives", ending: "Importer.swift")
    #expect(files.count == ArchiveImporter.all.count)
    for importer in ArchiveImporter.all {
      #expect(files.count { $0.contains("name: \"\(importer.name)\"") } == 1, "\(importer.name)")
    }
  }

  @Test("every exporter's file is in the list once, and nothing else is")
  func exporters() throws {
    let files = try files(in: "Exporters", ending: "Exporter.swift")
    #expect(files.count == Exporter.all.count)
    for exporter in Exporter.all {
      #expect(files.count { $0.contains("name: \"\(exporter.name)\", ending:") } == 1, "\(exporter.name)")
    }
  }

  @Test(
    "a file is read by what its name ends in",
    arguments: [
      ("posts.jsonl", "jsonl"), ("a.b.csv", "csv"), ("POSTS.CSV", "csv"), ("/tmp/x.csv/y.jsonl", "jsonl"),
    ])
  func byName(name: String, ending: String) throws {
    #expect(try Importer.forFile(named: name).ending == ending)
  }

  @Test("an empty name is told as such")
  func emptyName() {
    let problem = #expect(throws: Problem.self) { try Importer.forFile(named: "") }
    #expect(problem?.what == "Nothing is no file.")
  }

  @Test(
    "a name that ends otherwise is refused", arguments: ["posts.json", "posts", "csv", "posts.csv.zip"])
  func otherNames(name: String) {
    let problem = #expect(throws: Problem.self) { try Importer.forFile(named: name) }
    #expect(problem?.what == "\(name) ends in none of .csv, .jsonl.")
  }
}

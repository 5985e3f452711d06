import Foundation
import Planning
import SchemaSupport
import Testing

@testable import Storage

/// `Golden` holds files as each version has written them. They are never edited, but for fields that are new to the
/// current version: each must be read for good.
@Suite("Files that were written by this and by earlier versions")
struct GoldenFileTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden").path

  private static let files: [(name: String, kind: FileKind)] = [
    ("plan.json", .plan), ("drafts.json", .drafts), ("people.json", .people), ("weeks/2026-W47.json", .week),
  ]

  private func golden(_ file: String, version: Int) throws -> [UInt8] {
    let bytes = FileManager.default.contents(atPath: "\(Self.folder)/version-\(version)/\(file)")
    return Array(try #require(bytes, "version-\(version)/\(file)"))
  }

  /// The file as the program would write it next.
  private func rewritten(_ bytes: [UInt8], _ kind: FileKind) throws -> [UInt8] {
    switch kind {
    case .plan: try Plan(reading: bytes).bytes
    case .drafts: try DraftsFile(reading: bytes).bytes
    case .people: try PeoplePage(reading: bytes).bytes
    default: try WeekPage(reading: bytes, named: "weeks/2026-W47.json").bytes
    }
  }

  @Test("each version's are read, and written as the current version has them")
  func everyVersion() throws {
    for version in 1...FileVersion.current {
      for (file, kind) in Self.files {
        let written = try rewritten(try golden(file, version: version), kind)
        #expect(try JSONReader.read(written).value.fields["version"] == .number("\(FileVersion.current)"))
      }
    }
  }

  @Test("those of the current version are written back byte for byte")
  func currentVersion() throws {
    for (file, kind) in Self.files {
      let bytes = try golden(file, version: FileVersion.current)
      #expect(
        String(decoding: try rewritten(bytes, kind), as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("those of the current version hold every field that the schema names, and are as it says")
  func everyField() throws {
    for (file, kind) in Self.files {
      let bytes = try golden(file, version: FileVersion.current)
      #expect(PlanFilesCheck.complaints(about: Data(bytes), kind) == [])
      let value = try JSONReader.read(bytes).value
      #expect(kind.record().schema.namesMissing(in: [value]) == [], "\(file)")
    }
  }
}

extension JSONValue {
  /// The fields that this schema names and none of `values` has, at any depth.
  fileprivate func namesMissing(in values: [JSONValue]) -> [String] {
    (fields["properties"]?.fields ?? [:]).sorted { $0.key < $1.key }.flatMap { name, schema in
      let there = values.compactMap { $0.fields[name] }
      guard !there.isEmpty else { return [name] }
      let below =
        schema.namesMissing(in: there)
        + (schema.fields["items"] ?? .null).namesMissing(in: there.flatMap(\.elements))
      return below.map { "\(name).\($0)" }
    }
  }
}

import Foundation
import Planning
import SchemaSupport
import Testing

@testable import Storage

@Suite("The schemas of a plan's files")
struct FileSchemaTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    var kind: FileKind
    var json: String
    init(_ kind: FileKind, _ json: String) { (self.kind, self.json) = (kind, json) }
    var testDescription: String { "\(kind.name): \(json)" }
  }

  private static let plan = #"{"version":1,"brand":"","zone":"UTC""#
  private static let post = #"{"version":1,"posts":[{"id":"k4","text":"""#

  @Test(
    "what planner refuses they refuse",
    arguments: [
      Refused(.plan, "[]"), Refused(.plan, "{}"), Refused(.plan, #"{"version":1,"brand":""}"#),
      Refused(.plan, #"{"version":2,"brand":"","zone":"UTC"}"#),
      Refused(.plan, #"{"version":1,"brand":7,"zone":"UTC"}"#),
      Refused(.plan, #"{"version":1,"brand":null,"zone":"UTC"}"#),
      Refused(.plan, plan + #","team":"@ines"}"#), Refused(.plan, plan + #","team":[7]}"#),
      Refused(.plan, plan + #","today":"2026-13-01"}"#), Refused(.plan, plan + #","goals":[7]}"#),
      Refused(.plan, plan + #","goals":[{}]}"#),
      Refused(.plan, plan + #","goals":[{"name":"a","target":"9"}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"myspace"}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","limit":2.5}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","limit":0}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","limit":-9223372036854775808}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","limit":1000000001}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","hashtags":0}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","links":-1}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","rhythm":-1}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","rhythm":9223372036854775807}]}"#),
      Refused(.plan, plan + #","goals":[{"name":"a","target":1e15}]}"#),
      Refused(.plan, plan + #","goals":[{"name":"a","progress":[{"on":"2026-11-01","value":-1e308}]}]}"#),
      Refused(.plan, plan + #","allowances":[{"rule":"a"}]}"#),
      Refused(.plan, plan + #","allowances":[{"rule":"a","because":"b","post":"K 4"}]}"#),
      Refused(.drafts, #"{"posts":[]}"#), Refused(.drafts, #"{"version":1,"posts":{}}"#),
      Refused(.drafts, #"{"version":1,"posts":[{"text":""}]}"#),
      Refused(.drafts, post + #","kind":"joke"}]}"#), Refused(.drafts, post + #","platforms":["x",null]}]}"#),
      Refused(.drafts, post + #","created":"today"}]}"#), Refused(.week, post + "}]}"),
      Refused(.week, post + #","at":"2026-11-17T09:00"}]}"#),
      Refused(.week, post + #","at":"2026-11-17T09:00","state":"draft"}]}"#),
      Refused(.week, post + #","at":null,"state":"out"}]}"#),
    ])
  func refused(_ example: Refused) throws {
    let bytes = Array(example.json.utf8)
    let root = try JSONReader.read(bytes)
    #expect(throws: Unreadable.self) { try example.kind.read(root) }
    #expect(!PlanFilesCheck.complaints(about: Data(bytes), example.kind).isEmpty)
  }

  @Test(
    "what planner takes they take: null for what is missing, and names that nobody knows",
    arguments: [
      Refused(.plan, plan + #","today":null,"goals":null,"team":null,"mood":7}"#),
      Refused(.plan, plan + #","goals":[{"name":"a","by":null,"target":1e3,"owner":"Nell"}]}"#),
      Refused(.plan, plan + #","platforms":[{"name":"x","limit":1000000000,"hashtags":1,"rhythm":0}]}"#),
      Refused(.plan, plan + #","goals":[{"name":"a","target":-0.0},{"name":"b","target":1e-320}]}"#),
      Refused(.plan, plan + #","goals":[{"name":"a","target":999999999999999}]}"#),
      Refused(.drafts, #"{"version":1}"#), Refused(.drafts, post + #","kind":null,"likes":[1]}]}"#),
      Refused(.week, post + #","at":"2026-11-17 9:00:00","state":"out"}]}"#),
    ])
  func taken(_ example: Refused) throws {
    let bytes = Array(example.json.utf8)
    let root = try JSONReader.read(bytes)
    #expect(throws: Never.self) { try example.kind.read(root) }
    #expect(PlanFilesCheck.complaints(about: Data(bytes), example.kind) == [])
  }

  @Test("the schema of all takes each of the files, and nothing else")
  func all() throws {
    let schema = JSONSchema(try JSONDocument(Data(FileSchema.text().utf8)))
    for json in [Self.plan + "}", #"{"version":1,"posts":[]}"#] {
      #expect(schema.complaints(about: try JSONDocument(Data(json.utf8))) == [])
    }
    #expect(!schema.complaints(about: try JSONDocument(Data("[]".utf8))).isEmpty)
  }

  @Test("every field says what it is")
  func descriptions() {
    for kind in FileKind.all { #expect(kind.record().schema.undescribed == []) }
  }
}

extension FileKind {
  fileprivate func read(_ root: JSONNode) throws { try record().check(try FileVersion.current(root, self)) }
}

extension JSONValue {
  /// The fields without a description, at any depth.
  fileprivate var undescribed: [String] {
    (fields["properties"]?.fields ?? [:]).flatMap { name, schema in
      let below = schema.undescribed + (schema.fields["items"] ?? .null).undescribed
      guard case .string(let about) = schema.fields["description"], about.hasSuffix(".") else {
        return [name]
      }
      return below
    }
  }
}

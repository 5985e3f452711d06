import Fixtures
import Foundation
import SchemaSupport
import Storage
import Testing

@testable import Shell

@Suite("Exporting the whole plan")
struct WholeExportTests {
  /// The names of all fields, at any depth, such as `goals.progress.on`.
  private func names(in schema: JSONDocument, under place: String = "") -> Set<String> {
    guard case .object(let fields)? = schema["properties"] else {
      return schema["items"].map { names(in: $0, under: place) } ?? []
    }
    return fields.reduce(into: []) { names, field in
      names.insert(place + field.key)
      names.formUnion(self.names(in: field.value, under: "\(place)\(field.key)."))
    }
  }

  private func names(of value: JSONDocument, under place: String = "") -> Set<String> {
    switch value {
    case .object(let fields):
      fields.reduce(into: []) { names, field in
        names.insert(place + field.key)
        names.formUnion(self.names(of: field.value, under: "\(place)\(field.key)."))
      }
    case .array(let values): values.reduce(into: []) { $0.formUnion(names(of: $1, under: place)) }
    default: []
    }
  }

  @Test("it has every field that the plan's files have, under the same name")
  func everyField() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "plans/full/plan.json")
    try folder.write(Self.people, to: "plans/full/people.json")
    try folder.write(Self.week, to: "plans/full/weeks/2026-W47.json")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    var output = ""
    try session.run("export json") { output += try $0.output(width: 80, inColor: false) }
    let exported = try JSONDocument(Data(output.utf8))
    var expected: Set<String> = []
    for kind in FileKind.all {
      expected.formUnion(names(in: try JSONDocument(Data(FileSchema.text(of: kind).utf8))))
    }
    // What a week has one of stands there with the week's name.
    expected.remove("reflection")
    expected.formUnion(["weeks", "weeks.week", "weeks.reflection"])
    #expect(names(of: exported) == expected)
  }

  @Test("its posts, a line each, come in as the same posts")
  func importedAgain() throws {
    let folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    var session = Session.forTest(in: folder, now: "2026-11-20 12:00")
    func answer(_ line: String) throws -> String {
      var output = ""
      try session.run(line) { output += try $0.output(width: 80, inColor: false) }
      return output
    }
    let exported = try JSONSerialization.jsonObject(with: Data(try answer("export json").utf8))
    let posts = try #require((exported as? [String: Any])?["posts"] as? [[String: Any]])
    let lines = try posts.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    try folder.write(lines.joined(separator: "\n"), to: "posts.jsonl")
    let before = try answer("export jsonl")
    _ = try answer("new second --brand Second --zone UTC")
    for goal in Set(posts.compactMap { $0["goal"] as? String }) { _ = try answer("goal add \"\(goal)\"") }
    for audience in Set(posts.compactMap { $0["audience"] as? String }) {
      _ = try answer("audience add \"\(audience)\"")
    }
    _ = try answer("import \(folder.path)/posts.jsonl")
    #expect(try answer("export jsonl") == before)
  }

  private static let plan = """
    {"version":1,"brand":"A","alsoCalled":["Oats"],"zone":"UTC","purpose":"why","today":"2026-11-19","handles":["@a"],
     "domains":["a.example"],"team":["@b"],"confidential":["Project Oat"],
     "goals":[{"name":"g","measure":"m","target":2.5,"by":"2026-12-01","since":"2026-11-01",
       "progress":[{"on":"2026-11-02","value":1}]}],
     "audiences":[{"name":"n","wants":"w","looks":"l"}],
     "outposts":[{"name":"o","place":"p","since":"2026-11-01","listenings":[{"on":"2026-11-02","note":"n"}]}],
     "followers":[{"platform":"x","on":"2026-11-02","count":3}],
     "topics":[{"name":"t","words":["w"]}],
     "interview":[{"question":"habits","answer":"a"}],
     "platforms":[{"name":"x","reason":"r","rhythm":1,"limit":2,"hashtags":3,"links":4,"pictures":5,"thread":true}],
     "slots":[{"day":"friday","at":"12:30","platform":"x"}],"apart":90,"templates":[{"name":"h","text":"{{day}}"}],
     "mix":"thirds","trials":[{"from":"2026-01-01","ended":"2026-01-20"}],
     "avoidedWords":[{"word":"w","use":"u"}],"allowances":[{"rule":"shouting","post":"a2","because":"b"}]}
    """

  private static let week = """
    {"version":1,"posts":[{"id":"a2","text":"t","platforms":["x"],"kind":"talk","goal":"g","audience":"n",
      "created":"2026-11-17T08:00","importedID":"7","versionOf":"b3",
      "kindBy":"form","source":"x:7","url":"https://x.com/a/status/7","with":["@c"],"replyTo":"https://x.com/c/status/6",
      "parts":["u"],"labels":["l"],"firstComment":"f","note":"n","recurrence":"a2",
      "variants":[{"platform":"x","text":"v"}],"pictures":[{"file":"media/a.png","alt":"a"}],
      "publications":[{"platform":"x","at":"2026-11-17T09:00","isOut":true,"url":"https://x.com/a/status/7"}],
      "opinion":{"boost":0.1,"help":0.1,"offer":0.1,"share":0.5,"story":0.1,"talk":0.1},
      "metrics":[{"on":"2026-11-18","views":9,"likes":3,"comments":2,"shares":1,"by":["@b"]}],"at":"2026-11-17T09:00","sequence":2,"state":"out"}],
      "heard":[{"id":"h2","at":"2026-11-17T10:00","platform":"x","who":"@c","how":"comment","on":"a2","text":"t","state":"snoozed",
        "until":"2026-11-20T00:00","assignee":"@b","because":"b","source":"x:9"}],
      "engaged":[{"id":"e2","at":"2026-11-17T11:00","platform":"x","who":"@c","how":"introduce","on":"h2","text":"t","with":["@d"],
        "source":"x:10"}],
      "reflection":"r"}
    """

  private static let people = """
    {"version":1,"people":[{"account":"x:@c","sameAs":"x:@d","tie":"client","note":"n","every":30,"notSame":["x:@e"]}],
     "snoozedWeeks":["2026-W47"],"forgotten":[{"hash":"0f","key":"17","words":1}]}
    """
}

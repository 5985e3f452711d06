import Foundation
import SchemaSupport
import Testing

@testable import Storage

@Suite("Settings")
struct SettingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { "\(folder.path)/planner/config.json" }
  private func write(_ text: String, to name: String) throws {
    try Disk.write(Array(text.utf8), to: "\(folder.path)/\(name)")
  }
  private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test("without a file all is as usual")
  func usual() {
    let file = SettingsFile(path)
    #expect(file.settings == Settings() && file.problem == nil)
  }

  @Test("what is set is there the next time, beside what nobody here knows")
  func kept() throws {
    try write(#"{"plugins":{"a":1},"width":90}"#, to: "planner/config.json")
    var file = SettingsFile(path)
    try file.change { try $0.setting("publish.mastodon", to: ["toot", "post"]) }
    try file.change { try $0.setting("width", to: nil) }
    #expect(file.settings.publish == ["mastodon": ["toot", "post"]] && file.settings.width == nil)
    let kept = "{\n  \"plugins\": {\n    \"a\": 1\n  },\n  \"publish\": {\n"
    #expect(try text() == kept + "    \"mastodon\": [\n      \"toot\",\n      \"post\"\n    ]\n  }\n}\n")
    #expect(SettingsFile(path).settings == file.settings)
  }

  @Test("what another has set meanwhile stays")
  func inTurn() throws {
    var one = SettingsFile(path)
    var other = SettingsFile(path)
    try one.change { try $0.setting("width", to: ["72"]) }
    try other.change { try $0.setting("color", to: ["never"]) }
    #expect(SettingsFile(path).settings.width == 72 && SettingsFile(path).settings.color == .never)
  }

  @Test("several who set at once lose nothing of one another, and whoever reads meanwhile reads a whole file")
  func atOnce() throws {
    let (path, failures) = (path, Failures())
    together(8) { worker in
      for number in 0..<10 {
        failures.collect {
          var file = SettingsFile(path)
          if let problem = file.problem { throw problem }
          try file.change { settings in
            var settings = settings
            settings.aliases["w\(worker)-\(number)"] = "list"
            return settings
          }
        }
      }
    }
    #expect(failures.all.isEmpty)
    #expect(SettingsFile(path).settings.aliases.count == 80)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/planner") == ["config.json"])
  }

  @Test("a file that a link leads to is changed, and the link stays")
  func link() throws {
    try write("{}", to: "dotfiles/config.json")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/planner", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "\(folder.path)/dotfiles/config.json")
    var file = SettingsFile(path)
    try file.change { try $0.setting("width", to: ["72"]) }
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil)
    #expect(SettingsFile("\(folder.path)/dotfiles/config.json").settings.width == 72)
  }

  @Test("a link that leads to no file is named itself, not what it leads to: that may be the machine's")
  func linkToNoFile() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/planner", withIntermediateDirectories: true)
    for target in ["/dev/zero", folder.path] {
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      let problem = try #require(SettingsFile(path).problem)
      #expect(problem.what == "\(path) is no file.")
      #expect(problem.hint == "Move it away, then try again: mv \(path) \(path).old")
    }
  }

  static let broken = [
    "{", "[]", #"{"width":"wide"}"#, #"{"width":7}"#, #"{"color":"blue"}"#, #"{"quiet":"shouting"}"#,
    #"{"plans":"here"}"#, #"{"publish":{"x":"toot"}}"#, #"{"publish":{"x":[]}}"#, #"{"ask":["a"]}"#,
    #"{"aliases":{"ls":7}}"#, #"{"dates":"american"}"#,
  ]

  @Test("a broken file is named with line and column, and never changed", arguments: broken)
  func brokenFile(_ json: String) throws {
    try write("\n" + json, to: "planner/config.json")
    var file = SettingsFile(path)
    #expect(file.settings == Settings())
    #expect(try #require(file.problem).what.hasPrefix("\(path), line 2, column "))
    #expect(throws: (any Error).self) { try file.change { try $0.setting("width", to: ["72"]) } }
    #expect(try text() == "\n" + json)
  }

  @Test("the schema refuses the same files", arguments: broken.dropFirst())
  func schema(_ json: String) throws {
    let schema = JSONSchema(try JSONDocument(Data(Settings.schema.utf8)))
    #expect(!schema.complaints(about: try JSONDocument(Data(json.utf8))).isEmpty)
  }

  @Test("and it takes what is written")
  func schemaTakes() throws {
    var settings = Settings()
    settings.aliases = ["ls": "list scheduled"]
    settings.asked = ["kinds": ["my-script", "--fast"]]
    settings.plans = "~/plans"
    settings = try settings.setting("quiet", to: ["shouting"]).setting("opening", to: ["week"])
      .setting("dates", to: ["iso"])
    #expect(settings.ask == ["my-script", "--fast"])
    let json = JSONWriter.write(Settings.record.json(settings))
    let schema = JSONSchema(try JSONDocument(Data(Settings.schema.utf8)))
    #expect(schema.complaints(about: try JSONDocument(Data(json))).isEmpty)
  }

  @Test("what makes no sense is not set", arguments: ["width", "color.blue", "publish", "colour", "plans"])
  func senseless(_ name: String) {
    #expect(throws: (any Error).self) { try Settings().setting(name, to: ["7"]) }
  }
}

import Testing

@testable import Presentation

@Suite("Formats of an answer")
struct OutputFormatTests {
  private func written(_ reply: any Presentable, _ format: OutputFormat) throws -> String {
    try format.write(reply, width: 80, inColor: false)
  }

  @Test("the same answer is written in each")
  func each() throws {
    let reply = HelpReply([("Write", ["draft", "edit"])])
    #expect(try written(reply, .text).hasPrefix("  Write  draft  edit\n"))
    #expect(
      try written(reply, .json)
        == "{\"groups\":[{\"commands\":[\"draft\",\"edit\"],\"name\":\"Write\"}],\"version\":1}\n")
    #expect(try written(reply, .markdown).contains("draft  edit"))
  }

  @Test("an export is given as it is for people, and within an object for programs")
  func verbatim() throws {
    let reply = VerbatimReply("*a*")
    #expect(try written(reply, .text) == "*a*\n")
    #expect(try written(reply, .markdown) == "*a*\n")
    #expect(try written(reply, .json) == "{\"text\":\"*a*\",\"version\":1}\n")
  }

  @Test("where there is nothing to say, nothing is said", arguments: OutputFormat.allCases)
  func silent(_ format: OutputFormat) throws { #expect(try written(SilentReply(), format).isEmpty) }
}

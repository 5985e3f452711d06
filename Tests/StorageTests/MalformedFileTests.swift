import Planning
import Testing

@testable import Storage

@Suite("A plan's file that makes no sense")
struct MalformedFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var json: String
    var complaint: String
    init(_ json: String, _ complaint: String) { (self.json, self.complaint) = (json, complaint) }
    var testDescription: String { complaint }
  }

  private static let kinds = "one of share, boost, talk, help, story, offer"

  @Test(
    "plan.json: the field is named, with its line and column",
    arguments: [
      Case("[]", "1, column 1: a plan was expected here, and this is a list"),
      Case("{}", "1, column 1: \"version\" is missing here"),
      Case("{\"version\":0}", "1, column 1: \"version\" should be 1 or more"),
      Case("{\"version\":1.0}", "1, column 12: \"version\" should be a whole number"),
      Case("{\"version\":1}", "1, column 1: \"brand\" is missing here"),
      Case("{\"version\":1,\n \"brand\":7}", "2, column 10: \"brand\" should be a text"),
      Case("\n{\"version\":1,\"brand\":\"🥖\"}", "2, column 1: \"zone\" is missing here"),
      Case("«\"team\":\"@ines\"}", "2, column 8: \"team\" should be a list"),
      Case("«\"team\":[\"@ines\",\n7]}", "3, column 1: each of \"team\" should be a text"),
      Case("«\"today\":\"2026-02-30\"}", "2, column 9: \"today\" should be a day such as 2026-11-24"),
      Case("«\"goals\":[7]}", "2, column 10: a goal was expected here, and this is a number"),
      Case("«\"goals\":[{\"by\":\"2026-12-24\"}]}", "2, column 10: \"name\" is missing here"),
      Case(
        "«\"goals\":[{\"name\":\"é\",\"target\":\"9\"}]}",
        "2, column 31: \"target\" should be a number of at most 15 digits"),
      Case(
        "«\"goals\":[{\"name\":\"é\",\"target\":1e999}]}",
        "2, column 31: \"target\" should be a number of at most 15 digits"),
      Case("«\"platforms\":[{}]}", "2, column 14: \"name\" is missing here"),
      Case(
        "«\"platforms\":[{\"name\":\"myspace\"}]}",
        "2, column 22: \"name\" should be a platform that planner knows"),
      Case(
        "«\"platforms\":[{\"name\":\"x\",\"limit\":2.5}]}",
        "2, column 34: \"limit\" should be a whole number from 1 to 1000000000"
      ),
      Case("«<<<<<<< HEAD", "2, column 1: git has left both sides of a merge here, for somebody to decide"),
    ])
  func plan(example: Case) throws {
    let begun = "{\"version\":1,\"brand\":\"\",\"zone\":\"UTC\",\n"
    try expect(example, in: "plan.json", json: example.json.replacing("«", with: begun))
  }

  @Test(
    "a post: the field is named, with its line and column",
    arguments: [
      Case("\"k4\"", "2, column 1: a post was expected here, and this is a text"),
      Case("{\"text\":\"\"}", "2, column 1: \"id\" is missing here"),
      Case("{\"id\":\"k4\"}", "2, column 1: \"text\" is missing here"),
      Case(
        "{\"id\":\"K 4\"}", "2, column 7: \"id\" should be made of lower-case letters, digits and hyphens"),
      Case("«\"kind\":\"joke\"}", "2, column 29: \"kind\" should be \(kinds)"),
      Case("«\"kind\":true}", "2, column 29: \"kind\" should be \(kinds)"),
      Case(
        "«\"platforms\":[\"x\",null]}",
        "2, column 39: each of \"platforms\" should be a platform that planner knows"),
      Case("«\"created\":\"today\"}", "2, column 32: \"created\" should be a time such as 2026-11-24T09:00"),
    ])
  func draft(example: Case) throws {
    let post = example.json.replacing("«", with: "{\"id\":\"k4\",\"text\":\"\",")
    try expect(example, in: "drafts.json", json: "{\"version\":1,\"posts\":[\n\(post)]}")
  }

  @Test(
    "a post of a week: it needs a time, and must be scheduled or out",
    arguments: [
      Case("«\"state\":\"out\"}", "2, column 1: \"at\" is missing here"),
      Case("«\"at\":\"2026-11-17T09:00\"}", "2, column 1: \"state\" is missing here"),
      Case(
        "«\"at\":\"2026-11-17T09:00\",\"state\":\"draft\"}",
        "2, column 54: \"state\" should be \"scheduled\" or \"out\""),
      Case("«\"at\":\"2026-11-17\"}", "2, column 27: \"at\" should be a time such as 2026-11-24T09:00"),
    ])
  func dated(example: Case) throws {
    let post = example.json.replacing("«", with: "{\"id\":\"k4\",\"text\":\"\",")
    try expect(example, in: "weeks/2026-W47.json", json: "{\"version\":1,\"posts\":[\n\(post)]}")
  }

  @Test(
    "a file of a newer version is refused with its version, and left as it is",
    arguments: ["plan.json", "drafts.json", "weeks/2026-W47.json"])
  func newer(file: String) throws {
    let complaint = "1, column 1: this file is of version 2, and this planner reads up to version 1"
    let problem = try expect(Case("", complaint), in: file, json: #"{"version":2,"posts":"elsewhere"}"#)
    #expect(problem.hint.contains("newer planner"))
  }

  @discardableResult
  private func expect(_ example: Case, in file: String, json: String) throws -> Problem {
    let folder = try TemporaryFolder()
    let plan = try folder.makePlan()
    try plan.put(json, in: file)
    let problem = try #require(throws: Problem.self) {
      try plan.read { book in
        _ = try book.plan()
        _ = (book.drafts(), book.page(Week(of: PlanFolder.noon.day)))
        for problem in book.problems { throw problem }
      }
    }
    #expect(problem.what == "\(plan.path(file)), line \(example.complaint).")
    #expect(plan.text(file) == json)
    return problem
  }
}

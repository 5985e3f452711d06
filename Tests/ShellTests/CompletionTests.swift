import Fixtures
import Foundation
import Testing

@testable import Shell

@Suite("Completion in the shell")
struct CompletionTests {
  private let folder: TemporaryFolder
  private let session: Session

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    try folder.write("", to: "old posts.csv")
    try folder.write("", to: "older.jsonl")
    try folder.write("", to: "archive/older.jsonl")
    try folder.write("", to: ".hidden")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("goal add \"winter hampers\"") { _ in }
    session.run("confidential add Greaves") { _ in }
    self.session = session
  }

  private func words(_ line: String) -> [String] { session.completions(of: line).offers.map(\.word) }

  @Test(
    "what is offered follows from the kind of parameter",
    arguments: [
      ("sche", ["schedule"]), ("goal ", ["add", "progress", "remove", "list"]), ("goal a", ["add"]),
      ("show k4t", ["k4t9mz"]), ("SHOW k4t", []), ("check k4t", ["k4t9mz"]), ("check fresh", []),
      ("aim k4t c", ["class", "cafes"]), ("aim k4t \"w", ["\"winter hampers\""]),
      ("aim k4t Wint", ["\"winter hampers\""]),
      ("draft --goal n", ["newsletter"]), ("draft --platform ma", ["mastodon"]),
      ("platform add t", ["threads", "tiktok"]), ("kind k4t s", ["share", "story"]),
      ("mix 4", ["4-1-1", "4-1-1-own"]),
      ("record --platform x o", ["offer"]), ("record --json --on mon o", ["offer"]),
      ("record --on tue 9:00 o", ["offer"]), ("explain look", ["look-at-us"]),
      ("open ", ["harbour-bakery"]), ("--plan harb", ["harbour-bakery"]), ("week th", ["this"]),
      ("week 2026-W4", (0...8).reversed().map { "2026-W4\($0)" }), ("list s", ["scheduled"]),
      ("export j", ["json", "jsonl"]), ("export buf", ["buffer"]), ("calendar ne", ["next"]),
      ("export schema ", ["plan", "drafts", "people", "week", "settings"]), ("help sch", ["schedule"]),
      ("help goal ", ["add", "progress", "remove", "list"]), ("help goal add ", []),
      ("variant k4t ", ["mastodon", "bluesky"]), ("platform ", ["add", "remove", "list"]),
      ("inbox s", ["show", "snooze"]), ("export ics ", []), ("drop k4t9mz k4", ["k4nfjr"]),
      ("platform remove ", ["mastodon", "instagram", "bluesky"]),
      ("allow look", ["look-at-us"]), ("allow remove ", []), ("confidential remove ", ["Greaves"]),
      ("post k4t y", ["yesterday"]), ("post k4t no", ["now"]), ("post k4t yesterday 17", ["yesterday 17:00"]),
      ("schedule k4t y", []), ("schedule k4t mon 0", ["mon 09:00"]), ("schedule k4t r3a mo", ["mon"]),
      ("schedule k4t tomorrow --js", ["--json"]), ("record --on y", ["yesterday"]),
      ("goal add x --by +", ["+1w", "+4w"]), ("month 2026-1", ["2026-11", "2026-10"]),
      ("slot add tue 1", ["tue 12:00", "tue 17:00"]), ("recur k4t every f", ["every fri"]),
      ("import --since 2025", ["2025-01-01"]), ("import --format buf", ["buffer"]),
      ("brand --zone Eu", ["Europe/"]), ("brand --zone Europe/P", ["Europe/Paris"]),
      ("list --format=j", ["--format=json"]), ("set pager ", ["auto", "never", "default"]),
      ("aim k4t \"winter h", ["\"winter hampers\""]),
      ("kind k4t a", ["auto"]), ("planner sche", ["schedule"]), ("planner week th", ["this"]),
      ("team remove @ma", ["@maraloaf"]), ("schedule k4t to", ["tomorrow"]),
      ("list --color ", ["auto", "always", "never"]), ("week --js", ["--json"]), ("nonsense ", []),
      ("--json exp", ["explain", "export"]), ("new ", []), ("week this ", []), ("draft Fresh t", []),
    ])
  func offers(_ line: String, _ expected: [String]) { #expect(words(line) == expected) }

  @Test("every command is offered at the beginning, with what it does")
  func commands() {
    let offers = session.completions(of: "").offers
    #expect(offers.map(\.word) == Planner.commands.compactMap { $0.configuration.commandName })
    #expect(offers.allSatisfy { !$0.note.isEmpty })
  }

  @Test("a post is offered with its first words, drafts first")
  func posts() {
    let offers = session.completions(of: "edit ").offers
    #expect(offers.count > 10)
    let note = offers.first { $0.word == "k4t9mz" }?.note
    #expect(note?.hasPrefix("Jory throws every bread crock with a lid that fits no other") == true)
  }

  @Test("where a post is to go out, none is offered that is out already, nor a week to come that is empty")
  func waitingPosts() throws {
    let offered = Set(words("post ") + words("schedule "))
    var session = session
    var listed = ""
    try session.run("list out") { listed += try $0.output(width: 200, inColor: false) }
    let out = words("show ").filter { listed.contains("  \($0)  ") }
    #expect(!out.isEmpty && !offered.isEmpty)
    #expect(offered.isDisjoint(with: out))
    session.run("schedule k4t 2062-11-24") { _ in }
    #expect(words("week 2062") == ["2062-W47"])
    session.run("schedule k4t never") { _ in }
    #expect(words("week 2062").isEmpty)
  }

  @Test("every option of a command is offered, the global ones too")
  func options() {
    #expect(
      Set(words("draft --")) == [
        "--platform", "--goal", "--for", "--plan", "--plans", "--format", "--json", "--today", "--color",
        "--fail-on", "--plain", "--no-pager", "--edit", "--last", "--template",
      ])
    #expect(words("goal add --m") == ["--measure"])
    #expect(words("draft --goal class --go").isEmpty && !words("draft --platform x --pl").isEmpty)
    let notes = session.completions(of: "draft --").offers.map(\.note)
    #expect(notes.allSatisfy { !$0.isEmpty } && notes.contains("The goal it serves."))
  }

  @Test("to answer are offered those who wait, and who is let be until a day")
  func waitingPeople() {
    let waiting = ["@moorandmolly", "@clearbecks", "@breakwaterkitchen", "@chandlerhal", "@wetsuitwyn"]
    #expect(words("answer ") == waiting + ["@harbourpool"])
  }

  @Test("at a question the zones are offered by parts of the world, then by their names")
  func zonesAtAQuestion() {
    let zones = session.environment.zones()
    let question = LineQuestion(
      answer: Answer(reply: nil, problems: [], options: session.current),
      offers: { Completions.Offer.zones(zones, begun: $0) })
    #expect(question.completions(of: "").offers.map(\.word) == ["Europe/", "UTC"])
    #expect(question.completions(of: "europe/p").offers.map(\.word) == ["Europe/Paris"])
  }

  @Test("files are offered as they go on, folders with their slash, hidden ones when asked for")
  func files() {
    let old = ["\"\(folder.path)/old posts.csv\"", "\(folder.path)/older.jsonl"]
    #expect(words("import \(folder.path)/ol") == old)
    #expect(words("import \"\(folder.path)/ol") == old)
    #expect(words("run \(folder.path)/arch") == ["\(folder.path)/archive/"])
    #expect(words("check --from \(folder.path)/archive/") == ["\(folder.path)/archive/older.jsonl"])
    #expect(words("import \(folder.path)/.h") == ["\(folder.path)/.hidden"])
    #expect(!words("import \(folder.path)/").contains("\(folder.path)/.hidden"))
  }

  @Test("the word that is completed begins where it was begun")
  func start() {
    #expect(session.completions(of: "show k4t").start == 5)
    #expect(session.completions(of: "show ").start == 5)
    #expect(session.completions(of: "aim k4t \"wint").start == 8)
    #expect(session.completions(of: "").start == 0)
  }

  @Test("an unreadable plan is no reason to stumble")
  func unreadablePlan() throws {
    try folder.write("{", to: "plans/harbour-bakery/plan.json")
    #expect(words("aim k4t ").isEmpty)
    #expect(words("show ").isEmpty)
    #expect(words("sche") == ["schedule"])
  }
}

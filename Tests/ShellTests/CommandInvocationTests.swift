import Fixtures
import Planning
import Testing

@testable import Shell

@Suite("Words and quotes")
struct AskedTests {
  @Test(
    "blanks part words, double quotes group them, apostrophes are letters",
    arguments: [
      ("draft Fresh bread", ["draft", "Fresh", "bread"]), ("  draft\t Fresh ", ["draft", "Fresh"]),
      ("it's Ana's", ["it's", "Ana's"]), ("say \"two words\" now", ["say", "two words", "now"]),
      ("\"\"", [""]), ("she said \"yes", ["she", "said", "\"yes"]), ("5\" pipe", ["5\"", "pipe"]),
      ("\"a\"b c", ["\"a\"b", "c"]), ("--measure=\"a b\" x", ["--measure=a b", "x"]),
      ("line\nbreak", ["line", "break"]), ("", []), ("   ", []), ("茶 👩‍👩‍👧‍👦", ["茶", "👩‍👩‍👧‍👦"]),
    ])
  func partsLines(_ line: String, _ words: [String]) {
    #expect(TypedLine(line: line).words.map(\.text) == words)
  }

  @Test("each word knows where it stands in the line")
  func ranges() {
    let typed = TypedLine(line: "say \"two  words\"  n'ow 茶")
    #expect(
      typed.words.map { String(typed.line[$0.range]) } == ["say", "\"two  words\"", "n'ow", "茶"])
    let parted = TypedLine(words: ["say", "two  words", "", "\u{301}e", "茶"])
    #expect(parted.words.map(\.text) == ["say", "two  words", "", "\u{301}e", "茶"])
    #expect(parted.words.map { String(parted.line[$0.range]) } == parted.words.map(\.text))
  }

  @Test("of words that another shell has parted, one with a blank in it is no option")
  func partedWords() {
    let typed = TypedLine(words: ["draft", "--not an option"])
    #expect(typed.words.map(\.isQuoted) == [false, true])
  }
}

@Suite("A command as it was typed")
struct AskedCommandTests {
  private func words(_ line: String) throws -> [String] { try CommandInvocation(TypedLine(line: line)).words }

  @Test(
    "options stand before the command, before its arguments, or after them",
    arguments: ["--json show k4", "show --json k4", "show k4 --json"])
  func optionsAnywhere(_ line: String) throws {
    #expect(try Planner.parseAsRoot(try words(line)) is ShowCommand || line.hasPrefix("--json"))
    var session = Session.forTest(in: try TemporaryFolder(), now: WhenTests.now)
    session.run("new acme") { _ in }
    session.run(line) { #expect($0.options.format == .json) }
  }

  @Test(
    "a text is taken as it was typed",
    arguments: [
      ("draft It's  two  blanks", "It's  two  blanks"), ("draft   leading", "leading"),
      ("draft trailing  ", "trailing  "), ("draft She said \"yes\" to --json", "She said \"yes\" to --json"),
      ("draft \"in quotes\"", "in quotes"), ("draft \"  in  quotes \"", "  in  quotes "),
      ("draft \"one\" and \"two\"", "\"one\" and \"two\""), ("draft a\nb", "a\nb"),
      ("draft --platform x -5 degrees tonight", "-5 degrees tonight"),
      ("draft -- --json is a flag", "--json is a flag"),
      ("draft \"--json\"", "--json"), ("draft Fresh bread --goal", "Fresh bread --goal"),
      ("draft -- Bread --json", "Bread --json"), ("draft a --b c", "a --b c"),
    ])
  func rawText(_ line: String, _ text: String) throws {
    let command = try #require(try Planner.parseAsRoot(try words(line)) as? DraftCommand)
    #expect(command.text?.typed == text)
  }

  @Test("options follow a text in quotes, and a single word")
  func trailingOptions() throws {
    let quoted = "draft \"two words\" --goal class --platform x --json"
    let draft = try #require(try Planner.parseAsRoot(try words(quoted)) as? DraftCommand)
    #expect(draft.text?.typed == "two words")
    #expect(draft.goal?.typed == "class")
    #expect(draft.platform.map(\.typed) == ["x"])
    #expect(draft.global.json)
    let check = try #require(try Planner.parseAsRoot(try words("check k4t --json")) as? CheckCommand)
    #expect(check.text?.typed == "k4t")
    #expect(check.global.json)
  }

  @Test("a time takes the rest of the line up to an option, and a time in an option two words")
  func times() throws {
    let schedule = try Planner.parseAsRoot(try words("schedule k4 tomorrow 9:00 --json")) as? ScheduleCommand
    #expect(schedule?.when.typed == "tomorrow 9:00")
    #expect(schedule?.global.json == true)
    let record = try Planner.parseAsRoot(try words("record --on tue 9:00 talk Hello 10:00")) as? RecordCommand
    #expect(record?.on?.typed == "tue 9:00")
    #expect(record?.text.typed == "Hello 10:00")
    let back = try Planner.parseAsRoot(try words("record talk --on -1d Hello")) as? RecordCommand
    #expect(back?.on?.typed == "-1d")
  }

  @Test("an option's value may begin with a hyphen, hold an equals sign, or be in quotes")
  func values() throws {
    let line = "goal add class --measure \"a=b - c\" --target -5"
    let add = try #require(try Planner.parseAsRoot(try words(line)) as? GoalCommand.Add)
    #expect(add.measure == "a=b - c")
    #expect(add.target?.typed == "-5")
  }

  @Test(
    "an empty value names nothing, and is refused for every option that takes one",
    arguments: [
      "list --plans \"\"", "list --plans=", "--plan \"\" list", "draft --goal \"  \" Tea",
      "new acme --brand=\"\"",
    ])
  func emptyValues(_ line: String) throws {
    let problem = #expect(throws: Problem.self) { try words(line) }
    #expect(problem?.what.hasPrefix("The value of --") == true)
  }

  @Test("an option without a value does not take the option behind it for one")
  func missingValues() throws {
    let line = "new acme --brand --zone Europe/London"
    #expect(throws: (any Error).self) { try Planner.parseAsRoot(try words(line)) }
    #expect(throws: (any Error).self) { try Planner.parseAsRoot(try words("draft --goal --json Tea")) }
  }

  @Test("an option that is typed again at once counts once, and the last of different ones counts")
  func repeatedOptions() throws {
    let line = "goal add class --target 5 --target 5 --target 6 --target 5"
    let add = try #require(try Planner.parseAsRoot(try words(line)) as? GoalCommand.Add)
    #expect(add.target?.typed == "5")
    let draft = "draft " + String(repeating: "--platform x ", count: 500) + "--platform threads Hello"
    let typed = try #require(try Planner.parseAsRoot(try words(draft)) as? DraftCommand)
    #expect(typed.platform.map(\.typed) == ["x", "threads"])
  }

  @Test("the same words mean the same on a command line")
  func commandLine() throws {
    let typed = TypedLine(words: ["draft", "--goal", "class", "Two  words, it's \"quoted\"", "--json"])
    let draft = try #require(try Planner.parseAsRoot(try CommandInvocation(typed).words) as? DraftCommand)
    #expect(draft.text?.typed == "Two  words, it's \"quoted\"")
    #expect(draft.goal?.typed == "class")
    #expect(draft.global.json)
  }
}

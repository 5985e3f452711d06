import Planning
import PostText
import Testing

@testable import Application

@Suite("The questions of a start")
struct StartWalkTests {
  private func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(brand: "Spoke & Chain", zone: "Europe/London")
    change(&plan)
    return plan
  }

  /// Answers with lines; a plan stands for the change that an answer makes.
  private func asked(_ walk: StartWalk, _ lines: [(String, Plan?)]) -> [StartQuestion?] {
    var walk = walk
    return lines.map { line, plan in
      let question = walk.question
      if case .answer = walk.take(line), let plan { walk.goOn(with: plan) }
      return question
    } + [walk.question]
  }

  @Test("come in the order of who, where, why, whom for and what, with a reason for each platform")
  func order() {
    let chosen = plan { $0.platforms = [ChosenPlatform(.mastodon), ChosenPlatform(.bluesky)] }
    let questions = asked(
      StartWalk(zone: "Europe/London"),
      [
        ("Spoke & Chain", plan()), ("", nil), ("", nil), ("mastodon bluesky", chosen), ("", nil), ("", nil),
        ("", nil), ("", nil), ("", nil), ("", nil), ("", nil),
      ])
    #expect(
      questions == [
        .brand, .handles, .pages, .platforms, .reason(.mastodon), .reason(.bluesky), .purpose, .audiences,
        .goal, .team, .mix, nil,
      ])
  }

  @Test("the zone is asked for where the machine knows none", arguments: ["UTC", "Etc/UTC"])
  func zone(_ zone: String) {
    #expect(asked(StartWalk(zone: zone), [("Spoke", plan())]) == [.brand, .zone])
  }

  @Test("the name can't be skipped, for the plan is called by it")
  func name() {
    var walk = StartWalk(zone: "Europe/London")
    #expect(walk.take("  ") == .needed && walk.question == .brand)
    #expect(walk.take("<") == .isFirst && walk.question == .brand)
    #expect(walk.take("?") == .help && walk.question == .brand)
    #expect(walk.take(" Spoke ") == .answer("Spoke"))
  }

  @Test("< goes one back, where Enter keeps what is known, and what was passed is asked again on the way")
  func back() {
    let reasoned = plan { $0.platforms = [ChosenPlatform(.x, reason: "They ask there")] }
    var walk = StartWalk(zone: "Europe/London")
    _ = walk.take("Spoke")
    walk.goOn(with: reasoned)
    for _ in 0..<3 { _ = walk.take("") }
    #expect(walk.question == .purpose)
    for expected in [StartQuestion.platforms, .pages, .handles, .brand, .brand] {
      _ = walk.take("<")
      #expect(walk.question == expected)
    }
    #expect(walk.known == "Spoke & Chain" && walk.take("") == .moved && walk.question == .handles)
  }

  @Test("a platform that was left is not gone back to")
  func leftPlatform() {
    var walk = StartWalk(goingOnWith: plan { $0.platforms = [ChosenPlatform(.x)] })
    while walk.question != .purpose { _ = walk.take("") }
    walk.goOn(with: plan { $0.platforms = [ChosenPlatform(.mastodon)] })
    _ = walk.take("<")
    #expect(walk.question == .purpose)
    _ = walk.take("<")
    #expect(walk.question == .pages)
  }

  @Test("what handles tell is proposed: a server is Mastodon's, a domain is a page and Bluesky's")
  func expected() {
    var walk = StartWalk(
      goingOnWith: plan { $0.handles = ["@spoke@sea.example", "@spoke.example", "@spoke.bsky.social"] })
    #expect(walk.question == .pages && walk.expected == "spoke.example")
    #expect(walk.take("") == .answer("spoke.example"))
    walk.goOn(with: plan { $0.handles = ["@spoke@sea.example", "@spoke.example"] })
    #expect(walk.expected == "mastodon bluesky")
  }

  @Test("going on asks what is open and then the mix; where nothing is open, nothing")
  func goesOn() {
    let half = plan {
      $0.handles = ["@spoke"]
      $0.domains = ["spoke.example"]
      $0.platforms = [ChosenPlatform(.x, reason: "They ask there")]
      $0.team = ["@nell"]
    }
    let questions = asked(
      StartWalk(goingOnWith: half), [("", nil), ("", nil), ("", nil), ("", nil)])
    #expect(questions == [.purpose, .audiences, .goal, .mix, nil])
    let whole = plan {
      $0 = half
      $0.purpose = "To mend"
      $0.audiences = [Audience("riders")]
      $0.goals = [Goal(name: "class")]
    }
    #expect(StartWalk(goingOnWith: whole).question == nil)
  }

  @Test(". ends at once")
  func ends() {
    var walk = StartWalk(goingOnWith: plan())
    #expect(walk.take(" . ") == .moved && walk.question == nil && walk.wasLeft)
  }

  @Test("each question says its place among those that are asked")
  func places() {
    var walk = StartWalk(zone: "Europe/London")
    #expect(walk.place.map { [$0.number, $0.count] } == [1, 9])
    _ = walk.take("Spoke")
    walk.goOn(with: plan { $0.platforms = [ChosenPlatform(.x)] })
    for _ in 0..<2 { _ = walk.take("") }
    #expect(walk.place.map { [$0.number, $0.count] } == [4, 9])
    _ = walk.take("")
    #expect(walk.question == .reason(.x) && walk.place == nil)
  }
}

@Suite("Answers of a start")
struct StartAnswerTests {
  private static var goal: StartGoal {
    StartGoal(
      name: "class-bookings", measure: "class bookings", target: 60,
      by: AskedTime(Moment(Day(number: 20_800), minute: 0)))
  }

  @Test("are changes of their own, which undo takes back one by one")
  func undoes() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open(for: "new")
    _ = try plan.answer(.purpose("To mend"))
    _ = try plan.answer(.audiences(["riders", "parents", "Riders"]))
    #expect(try plan.contents().audiences.map(\.name) == ["riders", "parents"])
    _ = try plan.undo()
    #expect(try plan.contents().audiences.isEmpty)
    #expect(try plan.contents().purpose == "To mend")
  }

  @Test("take the place of what was answered before, and keep what is noted of what stays")
  func replaces() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open(for: "new")
    _ = try plan.answer(.reason(.mastodon, "They ask there"))
    _ = try plan.answer(.platforms([.x, .mastodon, .x]))
    _ = try plan.answer(.handles(["@spoke", "@Spoke"]))
    _ = try plan.answer(.goal(Self.goal, inPlaceOf: nil))
    _ = try plan.answer(
      .goal(
        StartGoal(name: "riders", measure: "riders", target: 9, by: Self.goal.by), inPlaceOf: "class-bookings"
      ))
    let now = try plan.contents()
    #expect(now.platforms.map(\.platform) == [.x, .mastodon])
    #expect(now.chosen(.mastodon)?.reason == "They ask there")
    #expect(now.handles == ["@spoke"] && now.goals.map(\.name) == ["riders"])
  }

  @Test("say nothing that is known already into the history")
  func same() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open(for: "new")
    _ = try plan.answer(.brand("Harbour Bakery"))
    #expect(throws: Problem.self) { try plan.undo() }
  }

  @Test("are refused where they can't be: a page that is none, a zone that nobody knows")
  func refused() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open(for: "new")
    #expect(throws: Problem.self) { _ = try plan.answer(.pages(["spoke"])) }
    #expect(throws: Problem.self) { _ = try plan.answer(.zone("Europe/Lundon")) }
  }

  @Test("a plan can be made of them at once")
  func atOnce() throws {
    let folder = try WorkingFolder(plan: nil)
    let made = try folder.workspace.makePlan(
      "spoke", [.goal(Self.goal, inPlaceOf: nil), .platforms([.x]), .zone("Europe/London")])
    #expect(made.remarks.contains(.stillToChoose(platforms: false, goals: false)))
    #expect(try folder.open().contents().goals.map(\.by) == [Day(number: 20_800)])
  }

  @Test("a brand's plan is called by two of its words, or by more where another plan is")
  func names() throws {
    let folder = try WorkingFolder(plan: nil)
    #expect(try folder.workspace.newName(for: "Spoke & Chain bike co-op") == "spoke-chain")
    _ = try folder.workspace.makePlan("spoke-chain", [.brand("Spoke & Chain Leeds")])
    #expect(try folder.workspace.newName(for: "Spoke & Chain bike co-op") == "spoke-chain-bike")
    #expect(throws: Problem.self) { try folder.workspace.newName(for: "spoke & chain LEEDS") }
    #expect(throws: Problem.self) { try folder.workspace.newName(for: "Spoke and Chain") }
  }
}

import Application
import Guidance
import Planning
import PostText
import Storage
import Testing

@Suite("The plan, without a command line")
struct PlanTests {
  @Test("what a goal was before stands beside what it is now")
  func changesGoal() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try plan.setGoal("class", measure: "bookings", target: 40)
    let outcome = try plan.setGoal("class", target: 60)
    #expect(
      outcome.action
        == .goalChanged(goal: "class", alterations: [Alteration(.target, before: "40.0", after: "60.0")]))
    let goal = try #require(try plan.plan().plan.goals.first)
    #expect(goal.measure == "bookings" && outcome.remarks == [.goalNow(GoalAim(goal))])
  }

  @Test("a draft serves the goal whose name begins so, and an unknown one is refused")
  func findsNames() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try plan.setGoal("newsletter", target: 400)
    #expect(try plan.draft("Fresh bread", goal: "news").post?.goal == "newsletter")
    #expect(throws: Problem.self) { try plan.draft("Fresh bread", goal: "class") }
    #expect(try plan.list().posts.count == 1)
  }

  @Test("a rule that stops posts is missed where it keeps quiet about the whole plan, and not about one post")
  func allows() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let rule = try #require(Rule.all.first { $0.severity == .error })
    let id = try #require(try plan.draft("Fresh bread").post?.id)
    #expect(try plan.allow(rule, for: id.description, because: "ours").remarks.isEmpty)
    let outcome = try plan.allow(rule, because: "ours")
    #expect(outcome.remarks == [.unguarded(rule, because: "ours")])
    #expect(try plan.allowances().map(\.allowance.post) == [id, nil])
  }

  @Test("the rows of a file are taken as one change, which undo takes back")
  func imports() throws {
    let folder = try WorkingFolder()
    try folder.write(
      "text,at,goal\nFresh bread,2026-11-18T09:00,clas\nCoffee,soon,\nTea,,\n", to: "posts.csv")
    let file = "\(folder.path)/posts.csv"
    var plan = try folder.open(for: "import posts.csv")
    _ = try plan.setGoal("class")
    let outcome = try plan.take(try FileRows(of: file), from: file)
    #expect(outcome.posts.map(\.state) == [.out, .draft] && outcome.bad == 1 && outcome.problems.count == 1)
    #expect(outcome.remarks.contains(.unknownName(.goal, name: "clas", posts: 1, near: "class")))
    #expect(try plan.undo() == .imported(posts: 2, file: file))
    #expect(try plan.list(all: true).posts.isEmpty)
  }

  @Test("with two plans and none opened, it is asked which")
  func choosesPlan() throws {
    let folder = try WorkingFolder()
    _ = try folder.workspace.makePlan("cafe")
    #expect(throws: Problem.self) { try folder.open() }
    folder.workspace.remember(opened: "cafe")
    #expect(try folder.open().name == "cafe")
  }
}

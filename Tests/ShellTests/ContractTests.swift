import Fixtures
import Foundation
import Testing

@testable import Shell

/// What programs rely on: keys, nulls and types of the answers in JSON.
@Suite("Answers in JSON")
struct ContractTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
  }

  /// The objects that a line is answered with.
  private func objects(_ line: String) throws -> [[String: Any]] {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    let lines = try session.reply(to: line, columns: 80).split(separator: "\n")
    return try lines.map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(value as? [String: Any], "\(line)")
    }
  }

  private func object(_ line: String) throws -> [String: Any] {
    let objects = try objects(line)
    #expect(objects.count == 1)
    return try #require(objects.first)
  }

  private func list(_ object: [String: Any], _ name: String) throws -> [[String: Any]] {
    try #require(object[name] as? [[String: Any]], "\(name)")
  }

  @Test("a check names every key of its contract, each of its type")
  func check() throws {
    let check = try object("check --json Order now at harbourbakery.example.com #bread @nellbythesea")
    #expect(
      Set(check.keys) == [
        "version", "id", "text", "platforms", "links", "mentions", "hashtags", "cashtags", "kind", "kinds",
        "act", "whose", "confidence", "sure", "kindSure", "because", "findings", "verdict",
      ])
    #expect(check["version"] as? Int == 1)
    #expect(check["id"] is NSNull)
    #expect(check["text"] as? String == "Order now at harbourbakery.example.com #bread @nellbythesea")
    #expect(["share", "boost", "talk", "help", "story", "offer"].contains(check["kind"] as? String))
    #expect(["informs", "asks", "converses"].contains(check["act"] as? String))
    #expect(["ours", "theirs", "nobody's"].contains(check["whose"] as? String))
    let kinds = try #require(check["kinds"] as? [String: Double])
    #expect(Set(kinds.keys) == ["share", "boost", "talk", "help", "story", "offer"])
    #expect((kinds.values.reduce(0, +) - 1).magnitude < 1e-9)
    let likeliest = try #require(kinds.values.max())
    #expect(kinds[try #require(check["kind"] as? String)] == likeliest)
    #expect(check["kindSure"] as? Bool == (likeliest >= 0.9))
    let confidence = try #require(check["confidence"] as? Double)
    #expect(check["sure"] as? Bool == (confidence >= 0.9))
    #expect(["ready", "consider", "stop"].contains(check["verdict"] as? String))
  }

  @Test("a check's platforms, links and evidence bear their counts and places")
  func checkParts() throws {
    let check = try object("check --json 茶 Order now at https://tea.example.org/茶 #bread @nellbythesea")
    for platform in try list(check, "platforms") {
      #expect(
        Set(platform.keys).subtracting(["asWritten"]) == ["platform", "count", "limit", "unit", "fits"])
      #expect(platform["fits"] as? Bool == true)
    }
    #expect(
      try list(check, "platforms").map { $0["platform"] as? String } == ["mastodon", "instagram", "bluesky"])
    let tags = try list(check, "hashtags")
    #expect(tags.map { $0["text"] as? String } == ["#bread"])
    #expect(tags.map { $0["start"] as? Int } == [41])
    #expect(tags.map { $0["end"] as? Int } == [47])
    for evidence in try list(check, "because") {
      #expect(Set(evidence.keys) == ["text", "start", "end", "says"])
    }
  }

  @Test(
    "whatever shows a check of a post in words has it in JSON, as check gives it",
    arguments: [
      "draft We are thrilled to bake", "edit k4t We are thrilled", "schedule k4t tomorrow", "kind k4t auto",
    ])
  func checkOfAChange(_ line: String) throws {
    let change = try object("--json \(line)")
    let check = try #require(change["check"] as? [String: Any])
    let id = try #require((change["post"] as? [String: Any])?["id"] as? String)
    #expect(check["id"] as? String == id)
    #expect(NSDictionary(dictionary: check) == NSDictionary(dictionary: try object("check --json \(id)")))
  }

  @Test("a finding names its rule, place, reason, remedy and source; without words its place is null")
  func findings() throws {
    let check = try object("check --json We are thrilled to announce our new rye")
    let findings = try list(check, "findings")
    for finding in findings {
      #expect(
        Set(finding.keys) == [
          "rule", "severity", "start", "end", "message", "why", "fix", "source", "practice",
        ])
      #expect(["advice", "warning", "error"].contains(finding["severity"] as? String))
      #expect(finding["practice"] is Int)
    }
    let lookAtUs = try #require(findings.first { $0["rule"] as? String == "look-at-us" })
    #expect(lookAtUs["start"] as? Int == 0)
    #expect(lookAtUs["end"] as? Int == 27)
    let noGoal = try #require(findings.first { $0["rule"] as? String == "no-goal" })
    #expect(noGoal["start"] is NSNull)
    #expect(noGoal["end"] is NSNull)
  }

  @Test("what could steer a terminal is escaped, and reads as it was")
  func controlCharacters() throws {
    let text = "Red \u{1B}[31m, \u{9B}2J, \u{7F}, \u{202E}turned, \u{E0001}tagged, 茶 👩‍👩‍👧‍👦"
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    let json = try session.reply(to: "check --json \(text)", columns: 80)
    let steering: [Unicode.Scalar] = ["\u{1B}", "\u{9B}", "\u{7F}", "\u{202E}", "\u{E0001}"]
    #expect(!json.unicodeScalars.contains { steering.contains($0) })
    #expect(json.contains("茶 👩‍👩‍👧‍👦"))
    #expect(try object("check --json \(text)")["text"] as? String == text)
  }

  @Test("many checks are an object a line, each with its id")
  func checksOfAFile() throws {
    try folder.write(
      "{\"id\":\"a1\",\"text\":\"One\\nwith a break\"}\n{\"text\":\"Two\"}\n", to: "queue.jsonl")
    let checks = try objects("check --json --from \(folder.path)/queue.jsonl")
    #expect(checks.map { $0["id"] as? String } == ["a1", nil])
    #expect(checks.map { $0["text"] as? String } == ["One\nwith a break", "Two"])
    #expect(try object("check --json k4t")["id"] as? String == "k4t9mz")
  }

  @Test("a week names every key of its contract, each of its type")
  func week() throws {
    let week = try object("week --json")
    let contract: Set = [
      "version", "week", "from", "to", "posts", "kinds", "others", "aboutUs", "ratio", "mix", "platforms",
      "findings",
    ]
    #expect(
      Set(week.keys)
        == contract.union([
          "trend", "unsure", "next", "scheduled", "overdue", "people", "outreach", "goals", "reflection",
          "reach",
        ]))
    #expect(week["week"] as? String == "2026-W47")
    #expect(week["from"] as? String == "2026-11-16")
    #expect(week["to"] as? String == "2026-11-22")
    let kinds = try #require(week["kinds"] as? [String: Int])
    #expect(Set(kinds.keys) == ["share", "boost", "talk", "help", "story", "offer"])
    #expect(kinds.values.reduce(0, +) == week["posts"] as? Int)
    #expect(week["others"] as? Int == (kinds["share"] ?? 0) + (kinds["boost"] ?? 0))
    #expect(week["aboutUs"] as? Int == (kinds["story"] ?? 0) + (kinds["offer"] ?? 0))
    for platform in try list(week, "platforms") {
      #expect(Set(platform.keys) == ["platform", "posts", "chosen", "quietDays", "intended", "scheduled"])
    }
  }

  @Test("an inbox names every key of its contract for whoever waits, who has waited longest first")
  func inbox() throws {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("new acme --platform mastodon") { _ in }
    session.run("heard comment @ben --at 2026-11-18 Which leaf?") { _ in }
    session.run("heard like @ana --at 2026-11-17") { _ in }
    let inbox = try object("inbox --json --plan acme")
    #expect(Set(inbox.keys) == ["version", "waiting"])
    let waiting = try list(inbox, "waiting")
    #expect(waiting.map { $0["who"] as? String } == ["@ana", "@ben"])
    #expect(waiting.map { $0["what"] as? String } == ["like", "comment"])
    #expect(waiting.map { $0["days"] as? Int } == [2, 1])
    #expect(waiting.map { $0["text"] as? String } == [nil, "Which leaf?"])
    for each in waiting {
      #expect(Set(each.keys) == ["who", "what", "platform", "at", "days", "state", "text"])
      #expect(each["platform"] as? String == "mastodon")
      #expect(each["state"] as? String == "open")
    }
  }

  @Test("today and a month name every key of their contracts")
  func todayAndMonth() throws {
    #expect(
      Set(try object("today --json").keys) == ["version", "today", "waiting", "goesOut", "outreach", "nudge"])
    let month = try object("month --json")
    #expect(Set(month.keys) == ["version", "month", "from", "to", "weeks", "trial", "goals", "voices"])
    let weeks = try list(month, "weeks")
    #expect(weeks.map { $0["week"] as? String } == ["2026-W45", "2026-W46", "2026-W47"])
    for week in weeks {
      #expect(
        Set(week.keys) == ["week", "posts", "others", "aboutUs", "ratio", "people", "outreach", "reflection"])
    }
    for voice in try list(month, "voices") { #expect(Set(voice.keys) == ["who", "posts"]) }
  }

  @Test("what a week says of people has every key of its contract")
  func weekOfPeople() throws {
    let week = try object("week --json")
    let people = try #require(week["people"] as? [String: Any])
    #expect(
      Set(people.keys) == ["waiting", "answered", "medianHours", "slowestHours", "new", "introduced"])
    #expect((week["outreach"] as? [String: [Int]])?["days"]?.count == 7)
    let reach = try #require(week["reach"] as? [String: Any])
    #expect(Set(reach.keys) == ["raw", "outside", "staffShare"])
    for part in ["raw", "outside"] {
      #expect(
        Set((reach[part] as? [String: Int] ?? [:]).keys) == ["views", "likes", "comments", "shares"])
    }
  }

  @Test("people name every key of their contract")
  func people() throws {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("new acme --platform mastodon") { _ in }
    session.run("heard comment @ben Which leaf?") { _ in }
    session.run("person @dee --client") { _ in }
    let people = try list(object("people --json --plan acme"), "people")
    #expect(people.map { $0["who"] as? String } == ["@ben", "@dee"])
    #expect(people.map { $0["tie"] as? String } == [nil, "client"])
    for each in people {
      #expect(Set(each.keys) == ["who", "accounts", "stage", "because", "lastTouch", "tie"])
    }
  }

  @Test("the mix keeps its arithmetic")
  func mix() throws {
    let mix = try #require(try object("week --json")["mix"] as? [String: Any])
    #expect(
      Set(mix.keys) == [
        "preset", "from", "to", "others", "aboutUs", "budget", "othersUntilNext", "verdict", "likely",
      ])
    let others = try #require(mix["others"] as? Int)
    let aboutUs = try #require(mix["aboutUs"] as? Int)
    #expect(mix["preset"] as? String == "20-1")
    #expect(mix["from"] as? String == "2026-10-26")
    #expect(mix["to"] as? String == "2026-11-22")
    #expect(mix["budget"] as? Int == others / 20 - aboutUs)
    #expect(mix["othersUntilNext"] as? Int == max(0, 20 * (aboutUs + 1) - others))
    let likely = try #require(mix["likely"] as? [String: Any])
    #expect(Set(likely.keys) == ["others", "aboutUs", "verdicts"])
    for key in ["others", "aboutUs"] {
      let range = try #require(likely[key] as? [Int])
      #expect(range.count == 2 && range[0] <= range[1])
    }
    let verdicts = try #require(likely["verdicts"] as? [String])
    #expect(Set(verdicts).isSubset(of: ["within", "over", "nothing about us yet"]))
    #expect(mix["verdict"] as? String == (verdicts.count == 1 ? verdicts[0] : "too close to call"))
  }

  @Test("a ratio is a number, and null where nothing is about us")
  func ratio() throws {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("new acme --platform x") { _ in }
    session.run("record share One") { _ in }
    let week = "week --json --plan acme"
    #expect(try object(week)["ratio"] is NSNull)
    session.run("record offer Two") { _ in }
    session.run("record share Three") { _ in }
    #expect(try object(week)["ratio"] as? Double == 2)
  }

  @Test("a list names every key of its posts; what a post has not is null")
  func posts() throws {
    let list = try object("list --json")
    #expect(list["version"] as? Int == 1)
    let posts = try self.list(list, "posts")
    for post in posts {
      #expect(Set(post.keys) == ["id", "text", "platforms", "kind", "state", "at", "goal"])
      #expect(post["platforms"] is [String])
      #expect(["draft", "scheduled", "out"].contains(post["state"] as? String))
      #expect((post["at"] is NSNull) == (post["state"] as? String == "draft"))
    }
    let draft = try #require(posts.first { $0["id"] as? String == "f5fugt" })
    #expect(draft["kind"] is NSNull)
    #expect(draft["goal"] is NSNull)
  }

  @Test(
    "every other answer is an object with a version",
    arguments: [
      "plans", "brand", "goal list", "platform list", "team list", "guidance", "explain no-goal", "help",
      "help check", "show k4t", "draft Hello", "kind k4t share", "aim k4t class", "schedule k4t +3d",
      "post k4t",
      "drop k4t", "edit k4t Hello", "record talk Hello", "undo", "open harbour-bakery", "new acme",
      "goal add a",
      "goal remove class", "team add @a", "team remove @maraloaf", "platform add x",
      "platform remove mastodon",
      "brand Acme", "export json", "list", "week", "inbox", "people", "today", "heard like @ana @ben",
      "engage like @ana", "outpost list", "topic list", "reflect Ask more",
    ])
  func versions(_ command: String) throws {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("goal add letter") { _ in }
    #expect(try object("--json \(command)")["version"] as? Int == 1)
  }

  @Test("the plan names every key, and the running week tells what it lacks behind what the week lacks")
  func plan() throws {
    let plan = try object("plan --json")
    #expect(
      Set(plan.keys) == [
        "version", "plan", "brand", "purpose", "audiences", "interview", "goals", "platforms", "mix",
        "findings",
      ])
    let lacking = try list(plan, "findings").compactMap { $0["rule"] as? String }
    #expect(!lacking.isEmpty)
    let week = try list(object("week --json"), "findings").compactMap { $0["rule"] as? String }
    #expect(week.suffix(lacking.count) == lacking[...])
    #expect(week.count > lacking.count)
    #expect(
      Set(try list(object("week last --json"), "findings").compactMap { $0["rule"] as? String })
        .isDisjoint(with: lacking))
  }

  @Test("a trend's rows name their days and every kind")
  func trend() throws {
    let trend = try object("trend --json --by week --from 2026-W45")
    #expect(Set(trend.keys).isSuperset(of: ["version", "by", "rows"]))
    #expect(trend["by"] as? String == "week")
    let rows = try list(trend, "rows")
    #expect(rows.map { $0["from"] as? String } == ["2026-11-02", "2026-11-09", "2026-11-16"])
    for row in rows {
      #expect(
        Set(row.keys).isSuperset(of: ["from", "to", "posts", "others", "aboutUs", "kinds", "unsure"]))
      let kinds = try #require(row["kinds"] as? [String: Int])
      #expect(Set(kinds.keys) == ["share", "boost", "talk", "help", "story", "offer"])
      #expect(kinds.values.reduce(0, +) == row["posts"] as? Int)
    }
  }

  @Test("a calendar names its days, their posts and how each platform stands")
  func calendar() throws {
    let calendar = try object("calendar --json 2026-W48")
    #expect(Set(calendar.keys) == ["version", "from", "to", "days", "platforms"])
    let days = try list(calendar, "days")
    #expect(days.count == 7)
    let monday = try #require(days.first)
    let post = try #require(list(monday, "posts").first)
    #expect(
      Set(post.keys) == [
        "id", "at", "text", "platforms", "kind", "kindSure", "state", "overdue", "stop", "clashes",
      ])
    for platform in try list(calendar, "platforms") {
      #expect(Set(platform.keys) == ["platform", "posts", "intended"])
    }
  }

  @Test("an export gives its text, or the files that it was written to")
  func export() throws {
    let shown = try object("export ics --json")
    #expect(Set(shown.keys) == ["version", "format", "leftOut", "notes", "text"])
    let written = try object("export ics --json --out \(folder.path)/plan.ics")
    #expect(Set(written.keys) == ["version", "format", "leftOut", "notes", "files"])
    #expect(try list(written, "files").map { Set($0.keys) } == [["file", "posts"]])
  }
}

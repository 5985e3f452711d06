import Planning
import Testing

@testable import Storage

/// A made-up list of records in a week, and a made-up file of a plan, each declared in one place below.
@Suite("What is declared and nothing more")
struct DeclaredFilesTests {
  private static let week = "weeks/2026-W47.json"
  private static let venues = "venues.json"

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// - Parameter visitsFirst: whether the list is declared before the posts.
  private func plan(visitsFirst: Bool = false) throws -> PlanFolder {
    let plans = PlansFolder("\(folder.path)/plans", kinds: .madeUp(visitsFirst: visitsFirst))
    return try plans.create("made-up", Plan(brand: "Harbour Bakery", zone: "Europe/London"))
  }

  private func weekText(_ visits: String) -> String {
    """
    {
      "mood": "good",
      "posts": [
        {
          "at": "2026-11-17T09:00",
          "id": "a2",
          "state": "out",
          "text": "Rye"
        }
      ],
      "version": 1,
      "visits": [\(visits)]
    }

    """
  }

  private static let twoVisits = """

        {
          "note": "tea",
          "who": "@ana"
        },
        {
          "colour": "red",
          "who": "@ben"
        }
    \("  ")
    """

  private func venuesText(_ venues: String) -> String { #"{"version":1,"venues":[\#(venues)]}"# }

  private func visit(_ who: String, _ note: String?) -> String {
    #"{"who":"\#(who)"\#(note.map { #","note":"\#($0)""# } ?? "")}"#
  }

  private func changePage(_ plan: PlanFolder, _ body: (inout WeekPage) -> Void) throws {
    try plan.change(by: "visit", at: PlanFolder.noon) { book in
      var page: WeekPage = try book.contents(of: Self.week)
      body(&page)
      book.put(page, in: Self.week)
      return ("visited", ())
    }
  }

  private func changeVenues(_ plan: PlanFolder, _ body: (inout [Venue]) -> Void) throws {
    try plan.change(by: "venue", at: PlanFolder.noon) { book in
      var file: VenuesFile = try book.contents(of: Self.venues)
      body(&file.venues)
      book.put(file, in: Self.venues)
      return ("noted", ())
    }
  }

  @Test("a week's second list survives a change to its posts, and its posts one to the list, in either order")
  func roundTrip() throws {
    for visitsFirst in [false, true] {
      let plan = try plan(visitsFirst: visitsFirst)
      let text = weekText(Self.twoVisits)
      try plan.put(text, in: Self.week)
      let week = try #require(Week("2026-W47"))
      #expect(try plan.posts(in: week).map(\.text) == ["Rye"])
      try plan.add(.made("b3", at: "2026-11-18T09:00"))
      try changePage(plan) { page in
        #expect(page.visits.map(\.who) == ["@ana", "@ben"] && page.posts.count == 2)
        page.visits.insert(Visit(who: "@zoe"), at: 0)
        page.visits.removeLast()
      }
      let both = try plan.read { try $0.contents(of: Self.week, as: WeekPage.self) }
      #expect(both.posts.map(\.id.description) == ["a2", "b3"])
      #expect(both.visits.map(\.who) == ["@ana", "@zoe"])
      #expect(plan.text(Self.week)?.contains("\"mood\": \"good\"") == true)
      _ = try plan.undo()
      _ = try plan.undo()
      #expect(plan.text(Self.week) == text)
      try plan.delete("plan.json")
      try plan.delete(".planner")
      try plan.delete(Self.week)
      try plan.delete("weeks")
    }
  }

  @Test("a change to a file of its own is undone, redone and told")
  func undo() throws {
    let plan = try plan()
    try changeVenues(plan) {
      $0 = [Venue(id: .made("v3"), name: "Quay"), Venue(id: .made("v2"), name: "Mill")]
    }
    let text = try #require(plan.text(Self.venues))
    try changeVenues(plan) { $0.removeLast() }
    _ = try plan.undo()
    #expect(plan.text(Self.venues) == text)
    #expect(
      try plan.read { try $0.contents(of: Self.venues, as: VenuesFile.self) }.venues.map(\.name) == [
        "Mill", "Quay",
      ])
    _ = try plan.undo()
    #expect(plan.text(Self.venues) == nil)
    _ = try plan.redo()
    #expect(plan.text(Self.venues) == text)
    let told = try plan.history().changes.flatMap(\.differences).map(\.sentence)
    #expect(told.contains("added venue v2 “Mill”") && told.contains("removed venue v3 “Quay”"))
  }

  @Test("a change to a week's second list is told by what it is called")
  func told() throws {
    let plan = try plan()
    try plan.put(weekText(Self.twoVisits), in: Self.week)
    try changePage(plan) { $0.visits[0].note = "coffee" }
    #expect(
      try plan.history().changes.flatMap(\.differences).map(\.sentence) == ["changed visit @ana (note)"])
  }

  /// - Parameter path: as git would give it; nil where it was not told to.
  private func merge(_ versions: [String], at path: String?) throws -> (merged: MergedFiles, text: String) {
    let plan = try plan()
    let names = ["base", "ours", "theirs"]
    for (name, text) in zip(names, versions) { try plan.put(text, in: name) }
    let paths = names.map(plan.path)
    let merged = try MergedFiles(
      base: paths[0], ours: paths[1], theirs: paths[2], path: path, kinds: plan.kinds
    ) { taken in ["n2", "n3"].map(PostID.made).first { !taken.contains($0) } ?? .blank }
    let text = try #require(plan.text("ours"))
    for name in names + ["plan.json"] { try plan.delete(name) }
    return (merged, text)
  }

  @Test("a week's second list is merged entry by entry and field by field, whether git gives its path or not")
  func mergedList() throws {
    let versions = [
      visit("@ana", "tea"), visit("@ana", "coffee") + "," + visit("@zoe", nil),
      visit("@ben", nil) + "," + visit("@ana", "milk"),
    ].map { #"{"version":1,"posts":[],"visits":[\#($0)]}"# }
    for path in [nil, "plans/made-up/\(Self.week)"] {
      let (merged, text) = try merge(versions, at: path)
      #expect(merged.conflicts == ["visits, @ana, note"])
      let page = try WeekPage.madeUp.read(try JSONReader.read(Array(text.utf8)))
      #expect(page.visits.map(\.who) == ["@ana", "@ben", "@zoe"])
      #expect(page.visits.first?.unknown.json["theirs"] == "{\n  \"note\": \"milk\"\n}")
    }
  }

  @Test("entries with ids of a file of its own become two where both changed them, under ids that are free")
  func mergedFile() throws {
    let versions = ["Mill", "Old mill", "New mill"].map {
      venuesText(#"{"id":"v2","name":"\#($0)"},{"id":"n2","name":"Quay"}"#)
    }
    for path in [nil, "plans/made-up/venues.json"] {
      let (merged, text) = try merge(versions, at: path)
      let venues = try VenuesFile(reading: Array(text.utf8)).venues
      #expect(venues.map(\.id.description) == ["n2", "n3", "v2"])
      #expect(venues.map(\.name) == ["Quay", "New mill", "Old mill"])
      #expect(
        merged.notes == [
          "v2 “Old mill” was changed on both sides: ours keeps its id, theirs is n3 now. Keep the one you want."
        ])
    }
  }

  @Test(
    "doctor names what a merge has kept, with the command that settles it, and that is settled when it is set"
  )
  func doctor() throws {
    let plan = try plan()
    try plan.put(
      weekText(#"{"who":"@ana","note":"tea","theirs":{"note":"milk and honey"}}"#), in: Self.week)
    try plan.put(venuesText(#"{"id":"v2","name":"Mill","theirs":{"name":"Quay"}}"#), in: Self.venues)
    let findings = try plan.checkup(.forTests)
    #expect(findings.map(\.file) == [Self.week, Self.venues])
    #expect(
      findings.map(\.what) == [
        "a merge found visits, @ana, note changed on both sides: ours is “tea”, theirs “milk and honey”",
        "a merge found venues, v2 “Mill”, name changed on both sides: ours is “Mill”, theirs “Quay”",
      ])
    #expect(
      findings.first?.hand
        == "Take theirs: visit @ana --note \"milk and honey\"; keep ours: visit @ana --note tea")
    try changePage(plan) { $0.visits[0].decide([.note: true]) }
    #expect(try plan.checkup(.forTests).map(\.file) == [Self.venues])
  }

  @Test("doctor names what can't be read, and a leftover of a killed process")
  func broken() throws {
    let plan = try plan()
    try plan.put(weekText(#"{"note":"tea"}"#), in: Self.week)
    try plan.put(venuesText("7"), in: Self.venues)
    try plan.put("", in: "venues.json.new")
    let findings = try plan.findings()
    #expect(findings.count == 3)
    #expect(findings.contains("\(Self.week): line 12, column 14: \"who\" is missing here"))
    #expect(
      findings.contains("\(Self.venues): line 1, column 24: a venue was expected here, and this is a number"))
    #expect(findings.contains("venues.json.new: a killed process left this behind"))
  }

  @Test("the schemas and the export have them")
  func schemaAndExport() throws {
    let plan = try plan()
    try plan.put(weekText(Self.twoVisits), in: Self.week)
    try plan.put(venuesText(#"{"id":"v2","name":"Mill"}"#), in: Self.venues)
    let whole = FileSchema.text(among: plan.kinds)
    for part in ["\"visits\": {", "\"venues\": {", "plan, drafts, people, week or venues", "#/$defs/venues"] {
      #expect(whole.contains(part), "\(part)")
    }
    let export = try JSONReader.read(Array(try plan.read { try $0.wholePlan() }.utf8)).value
    #expect(
      export.fields["visits"] == [["who": "@ana", "note": "tea"], ["who": "@ben"]])
    #expect(export.fields["venues"] == [["id": "v2", "name": "Mill"]])
    #expect(export.fields["weeks"] == [["week": "2026-W47", "weather": "fair"]])
    #expect(export.fields["posts"]?.elements.count == 1)
  }
}

// MARK: - The declarations

private struct Visit: Hashable, SetByCommands {
  enum SettableField: String, CaseIterable { case note }

  var who: String
  var note: String?
  var unknown = UnknownFields()

  static let record = Record(
    "a visit", about: "Somebody who came.", blank: Visit(who: ""), identity: .named(["who"]),
    [
      .required("who", { $0.who }, { $0.who = $1 }, .text, "Who came."),
      .optional(
        .note, { $0.note }, { $0.note = $1 }, .text, "What to know of it.",
        setBy: "visit \(.key) --note \(.value)"),
    ])
}

extension WeekPage {
  /// It stays as JSON: the model of a week has no room for what is made up here.
  fileprivate var visits: [Visit] {
    get {
      let list = unknown.json["visits"].flatMap { try? JSONReader.read(Array($0.utf8)) }
      guard case .array(let nodes)? = list?.content else { return [] }
      return nodes.compactMap { try? Visit.record.read($0) }
    }
    set {
      unknown.json["visits"] =
        newValue.isEmpty ? nil : JSONWriter.indented(.array(newValue.map { Visit.record.json($0) }))
    }
  }

  fileprivate static let madeUp = madeUp(visitsFirst: false)

  fileprivate static func madeUp(visitsFirst: Bool) -> Record<WeekPage> {
    var record = WeekPage.record
    record.fields.insert(
      .records(
        "visits", { $0.visits }, { $0.visits = $1 }, Visit.record, "Who came, by name.", order: ["who"]),
      at: visitsFirst ? 0 : record.fields.count)
    record.fields.append(
      .usual("weather", { _ in "fair" }, { _, _ in }, .text, "fair", "What it was like."))
    return record
  }
}

private struct Venue: Hashable, KeepsUnknownFields {
  var id: PostID
  var name: String
  var unknown = UnknownFields()

  static let record = Record(
    "a venue", about: "A place.", blank: Venue(id: .blank, name: ""),
    identity: .drawn(DrawnID(title: "name")),
    [
      .required("id", { $0.id }, { $0.id = $1 }, .id, "Its short name."),
      .required("name", { $0.name }, { $0.name = $1 }, .text, "What it is called."),
    ])
}

private struct VenuesFile: StoredFile {
  static let kind = FileKind("venues", .file("venues.json"), holding: "venues", VenuesFile.record)

  static let record = Record(
    "an object with \"venues\"", about: "Places.", blank: VenuesFile(),
    [
      .version,
      .records(
        "venues", { $0.venues }, { $0.venues = $1 }, Venue.record, "The places, by their ids.", order: ["id"]),
    ])

  var venues: [Venue] = []
  var unknown = UnknownFields()
}

extension [FileKind] {
  fileprivate static func madeUp(visitsFirst: Bool) -> [FileKind] {
    let week = FileKind("week", .weeks, holding: "posts", WeekPage.madeUp(visitsFirst: visitsFirst))
    return FileKind.all.map { $0 == .week ? week : $0 } + [VenuesFile.kind]
  }
}

extension PostID {
  fileprivate static func made(_ id: String) -> PostID { PostID(id) ?? .blank }
}

import Testing

@testable import Planning

@Suite("Content mixes")
struct MixTests {
  private func tally(_ counts: [Kind: Int]) -> Tally {
    Tally(counts.flatMap { kind, count in Array(repeating: kind, count: count) })
  }

  private func standing(_ name: String, _ counts: [Kind: Int]) throws -> MixStanding {
    MixStanding(try #require(Mix(name)), tally(counts))
  }

  @Test("eleven go by a name, each with its definition, its source, and no kind twice")
  func presets() {
    #expect(Mix.presets.count == 11)
    for mix in Mix.presets {
      #expect(!mix.definition.isEmpty && !mix.source.isEmpty)
      guard case .shares(let buckets) = mix.measure else { continue }
      let kinds = buckets.flatMap(\.kinds)
      #expect(Set(kinds).count == kinds.count, "\(mix.name)")
      let parts = buckets.reduce(0) { $0 + $1.parts * 300 / $1.whole }
      #expect((299...300).contains(parts), "the parts of \(mix.name) are a whole")
    }
  }

  @Test("percentages add up to 100, and one that lost most by rounding down is rounded up")
  func percentages() throws {
    let thirds = try standing("thirds", [.story: 3, .share: 3, .help: 2])
    #expect(thirds.shares.map(\.percent) == [38, 37, 25])
    #expect([4, 60, 23].percentages == [5, 69, 26])
    #expect([1, 1, 1].percentages == [34, 33, 33])
    #expect([0, 0].percentages == [0, 0])
    #expect([0, 7].percentages == [0, 100])
  }

  @Test("a custom mix may hold the no-break spaces of an answer")
  func noBreakSpaces() throws {
    #expect(try Mix(custom: "others 60\u{A0}%, help 40\u{A0}%") == Mix(custom: "others 60 %, help 40 %"))
  }

  @Test("a ceiling is broken by the first post too many")
  func ceiling() throws {
    #expect(try standing("10-4-1", [.share: 10, .help: 4, .offer: 1]).verdict == .within)
    #expect(try standing("10-4-1", [.share: 10, .help: 4, .offer: 2]).verdict == .over)
    #expect(try standing("80-20", [.story: 80, .offer: 20]).verdict == .within)
    #expect(try standing("80-20", [.story: 79, .offer: 20]).verdict == .over)
  }

  @Test("a mix is short only where a target is missed by more than a post and a tenth")
  func short() throws {
    #expect(try standing("5-3-2", [.share: 4, .help: 4, .talk: 2]).verdict == .within)
    #expect(try standing("5-3-2", [.share: 40, .help: 40, .talk: 20]).verdict == .within)
    #expect(try standing("5-3-2", [.share: 39, .help: 41, .talk: 20]).verdict == .short)
  }

  @Test("a target is missed upwards too")
  func excessive() throws {
    let standing = try standing("thirds", [.story: 4, .share: 60, .help: 23])
    #expect(standing.verdict == .short)
    #expect(standing.shares.map(\.isExcessive) == [false, true, false])
    #expect(standing.shares.map(\.isShort) == [false, false, true])
    #expect(standing.next?.name == "talk or help")
    #expect(try self.standing("5-3-2", [.share: 61, .help: 25, .talk: 14]).verdict == .short)
  }

  @Test("what is not said about us falls to the other parts")
  func leftByCeilings() throws {
    #expect(try standing("thirds", [.share: 50, .help: 50]).verdict == .within)
    #expect(try standing("thirds", [.share: 61, .help: 39]).verdict == .short)
    #expect(try standing("thirds", [.story: 33, .share: 43, .help: 24]).verdict == .within)
    #expect(try standing("thirds", [.story: 33, .share: 45, .help: 22]).verdict == .short)
  }

  @Test("one who shares too little of others is short, and over only by what is about us")
  func rest() throws {
    #expect(try standing("80-20-others", [.share: 80, .talk: 20]).verdict == .within)
    #expect(try standing("80-20-others", [.story: 4, .share: 60, .help: 23]).verdict == .short)
    #expect(try standing("80-20-others", [.share: 79, .story: 21]).verdict == .over)
    #expect(try standing("80-20-others", [.story: 4, .share: 60, .help: 23]).hasRoom(for: .story) == false)
    #expect(try standing("80-20-others", [.share: 79, .story: 21]).next?.name == "others")
  }

  @Test("kinds that a mix does not speak of are left out of its shares and counted apart")
  func uncounted() throws {
    let standing = try standing("4-1-1", [.share: 4, .boost: 1, .story: 1, .talk: 9])
    #expect(standing.verdict == .within)
    #expect(standing.uncounted == 9)
    #expect(standing.shares.map(\.counted) == [6, 6, 6])
  }

  @Test("what is furthest behind comes next, never a ceiling while there is another")
  func next() throws {
    #expect(try standing("10-4-1", [.share: 10]).next?.name == "help")
    #expect(try standing("thirds", [.share: 1]).next?.name == "talk or help")
  }

  @Test("with no posts there is no verdict")
  func empty() throws {
    for mix in Mix.presets {
      let verdict = MixStanding(mix, Tally()).verdict
      #expect(verdict == .nothing || verdict == .nothingAboutUs)
    }
  }

  @Test("there is room for a post exactly when the mix is not over with it", arguments: Mix.presets)
  func room(mix: Mix) {
    for share in 0..<25 {
      for kind in Kind.allCases where kind.isAboutUs {
        let now = tally([.share: share, .help: 3, .offer: 1])
        let then = tally([.share: share, .help: 3, .offer: 1]) + tally([kind: 1])
        let breaksNothing =
          MixStanding(mix, then).share(of: kind).map { !$0.bucket.isBounded || $0.missing >= 0 } ?? true
        if MixStanding(mix, now).ratio == nil {
          #expect(MixStanding(mix, now).hasRoom(for: kind) == breaksNothing)
        } else if kind == .offer {
          #expect(MixStanding(mix, now).hasRoom(for: kind) == (MixStanding(mix, then).verdict != .over))
        }
      }
    }
  }

  @Test(
    "a mix of one's own is read as people write it, and as the plan keeps it",
    arguments: [
      ("others 60 %, help 30 %, about us 10 %", "others 60 %, help 30 %, about us at most 10 %"),
      ("Others 60%,help and talk 30%,us 10%", "others 60 %, talk or help 30 %, about us at most 10 %"),
      ("others at least 50 %, offer at most 50 %", "others at least 50 %, offer at most 50 %"),
      ("story about 20 %, share + boost 80 %", "story about 20 %, others 80 %"),
    ])
  func custom(typed: String, kept: String) throws {
    let mix = try Mix(custom: typed)
    #expect(mix.text == kept)
    #expect(Mix(mix.text)?.text == kept)
  }

  @Test(
    "one that makes no sense is refused with an example",
    arguments: [
      "", "others", "others 60 %", "others 60 %, share 40 %", "ponies 100 %", "100 %",
      "others -5 %, us 105 %",
    ])
  func refused(typed: String) {
    let problem = #expect(throws: Problem.self) { try Mix(custom: typed) }
    #expect(problem?.hint.contains("mix custom others 60 %") == true)
  }
}

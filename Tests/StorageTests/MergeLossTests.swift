import Fixtures
import Planning
import Testing

@testable import Storage

/// Made-up versions of a file, always the same.
@Suite("Merging made-up versions")
struct MergeLossTests {
  private typealias Texts = [String: String]

  /// A few posts changed, dropped and added by `who`; some bear ids that the other side draws too.
  private func changed(_ base: Texts, by who: String, _ chance: inout SplitMix64) -> Texts {
    var texts = base
    for id in base.keys.sorted() {
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: texts[id] = "\(id) by \(who)"
      case 1: texts[id] = nil
      default: break
      }
    }
    for _ in 0..<Int.random(in: 0..<3, using: &chance) {
      let id = "n\(Int.random(in: 2..<6, using: &chance))"
      texts[id] = texts[id] ?? "\(id) new by \(who)"
    }
    return texts
  }

  private func file(_ texts: Texts) -> JSONValue {
    [
      "version": 1,
      "posts": .array(
        texts.sorted { $0.key < $1.key }.map { ["id": .string($0.key), "text": .string($0.value)] }),
    ]
  }

  @Test(
    "whatever either side wrote is in what comes of it, under ids of its own, and what nobody touched is once"
  )
  func nothingLost() throws {
    var chance = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let base = Dictionary(uniqueKeysWithValues: (0..<6).map { ("p\($0)", "p\($0)") })
      let (ours, theirs) = (changed(base, by: "us", &chance), changed(base, by: "them", &chance))
      var drawn = 0
      var merge = ThreeWayMerge {
        drawn += 1
        return PostID("drawn-\(drawn)") ?? .blank
      }
      let merged = merge.merge(
        base: file(base), ours: file(ours), theirs: file(theirs), .object(DraftsFile.record.shape)
      ).value
      let posts = try DraftsFile(reading: JSONWriter.write(try #require(merged))).posts
      let texts = posts.map(\.text)
      #expect(Set(posts.map(\.id)).count == posts.count)
      #expect(Set(texts).count == texts.count)
      for (id, text) in ours where base[id] != text { #expect(texts.contains(text)) }
      for (id, text) in theirs where base[id] != text { #expect(texts.contains(text)) }
      for (id, text) in base { #expect(texts.contains(text) == (ours[id] == text && theirs[id] == text)) }
      #expect(merge.conflicts.isEmpty)
    }
  }
}

import Application
import Guidance
import Planning

/// What somebody who was asked says of posts.
public struct OpinionsReply: Presentable, Encodable {
  var version = 1
  var asked: Int
  var told: Int
  /// How many posts are of each kind by that word.
  var kinds: [String: Int]
  /// Whether the verdict on the mix is the same whatever the other posts are.
  var settled: Bool
  var left: Int
  private let source: String
  private let tally: Tally
  private let unsure: UnsurePosts

  private enum CodingKeys: CodingKey { case version, asked, told, kinds, settled, left }

  /// - Parameters:
  ///   - source: who was asked.
  ///   - taken: nil where nothing could be taken.
  ///   - before: what was unsure before.
  public init(asked: Int, from source: String, _ taken: OpinionsTaken?, before: UnsurePosts) {
    self.asked = asked
    self.source = source
    tally = Tally(taken?.kinds ?? [])
    unsure = taken?.unsure ?? before
    told = tally.posts
    kinds = Dictionary(
      uniqueKeysWithValues: Kind.allCases.filter { [tally] in tally[$0] > 0 }.map { [tally] in
        ($0.rawValue, tally[$0])
      })
    settled = unsure.isSettled
    left = unsure.posts.count
  }

  public var hasChanged: Bool { told > 0 }

  public var document: Document {
    guard told > 0 else {
      return Document([.paragraph("\(source, .name) told nothing of \(asked.of("post")).")])
    }
    let word = "Your own word goes before it: kind POST KIND. Take it all back: undo"
    return Document([
      .paragraph("\(source, .name) told the kind of \(told) of \(asked.of("post")): \(tally.words)."),
      .details([.paragraph("\(unsure.standing.line(unsure.likely))."), .paragraph(StyledText(advice: word))]),
    ])
  }
}

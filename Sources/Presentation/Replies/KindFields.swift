import Guidance
import Planning

/// How likely each kind is, to four places; they add up to 1.
struct KindFields: Encodable, Sendable {
  var share: Double
  var boost: Double
  var talk: Double
  var help: Double
  var story: Double
  var offer: Double

  init(_ kinds: KindProbabilities) {
    let parts = kinds.parts(of: 10_000)
    func probability(_ kind: Kind) -> Double { Double(parts[kind] ?? 0) / 10_000 }
    share = probability(.share)
    boost = probability(.boost)
    talk = probability(.talk)
    help = probability(.help)
    story = probability(.story)
    offer = probability(.offer)
  }
}

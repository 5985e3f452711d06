import Planning
import PostText

/// Judges texts for one brand.
public struct Judge: Sendable {
  let names: OwnNames

  public init(names: OwnNames) { self.names = names }

  /// - Parameter entities: what the post's first platform finds in `text`.
  public func judge(_ text: String, entities: Entities) -> Judgement {
    Judgement(whose: .nobodys, act: .informs, kind: .help, confidence: 0, evidence: [])
  }
}

import Guidance
import Planning

/// Fits the model of kinds.
package struct KindFit {
  /// What the rows count against the penalty on the weights: the less, the more evidence a weight needs.
  private static let trust = 0.08
  /// What a post counts on whose kind the two readings differ: half of it for each.
  private static let contestedWeight = 0.5

  package static func model(for posts: [KindPost]) -> KindModel { modelAndWords(for: posts).model }

  /// With its words as the text of a `KindWordTable`.
  static func modelAndWords(for posts: [KindPost]) -> (model: KindModel, words: String) {
    let design = KindDesign(posts)
    let classes = Kind.allCases.count
    let fit = SoftmaxFit(
      rows: design.rows(), targets: targets(of: posts), columns: design.columns, classes: classes)
    let weights = fit.weights()
    func row(_ column: Int, _ scale: Double = 1) -> [Double] {
      weights[(column * classes)..<((column + 1) * classes)].map { ($0 * scale * 100).rounded() / 100 }
    }
    let text = KindWordTable.text(of: design.entries(weights, classes: classes))
    let words = KindWordTable(text)
    let known = posts.filter { !$0.isMade }.map(\.reading.tokens)
    let model = KindModel(
      start: row(design.columns), weights: (0..<KindEvidence.columns).map { row($0, KindDesign.scale($0)) },
      words: words,
      usualProfile: KindProfile.mean(of: known, in: words).map { ($0 * 1000).rounded() / 1000 })
    return (model, text)
  }

  /// An organisation with four times the posts counts twice as much.
  private static func targets(of posts: [KindPost]) -> [[Double]] {
    let counts = Dictionary(grouping: posts, by: \.organisation).mapValues {
      1 / Double($0.count).squareRoot()
    }
    let weights = posts.map { counts[$0.organisation] ?? 0 }
    let scale = trust * Double(posts.count) / weights.reduce(0, +)
    return zip(posts, weights).map { post, weight in
      var target = [Double](repeating: 0, count: Kind.allCases.count)
      let share = scale * weight * (post.isAgreed ? 0.5 : Self.contestedWeight / 2)
      target[post.first] += share
      target[post.second] += share
      return target
    }
  }
}

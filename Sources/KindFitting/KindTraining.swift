import Foundation
import Guidance
import PostText

/// `JudgementTrainer kinds DATA [FOLDER] [--folds N]`: fits the model of kinds, reports how well it does on
/// organisations that it has not seen, and writes it.
package struct KindTraining {
  private let data: String
  private let folder: String?
  private let folds: Int?

  package init(data: String, folder: String?, folds: Int?) {
    self.data = data
    self.folder = folder
    self.folds = folds
  }

  package func run() throws {
    let posts = try KindPost.all(in: data)
    let held = folds == 0 ? nil : KindsLeftOut(posts, folds: folds)
    if let held { report(held) }
    guard let folder else { return }
    let known = posts.filter { !$0.isMade }
    let (model, words) = KindFit.modelAndWords(for: posts)
    let source = KindTableSource(
      model: model, words: words, posts: known.count, organisations: Set(known.map(\.organisation)).count)
    try write(source.weights, "KindWeights.swift", in: folder)
    try write(source.wordData, "KindWordData.swift", in: folder)
  }

  private func report(_ held: KindsLeftOut) {
    for (name, score) in held.organisations where !score.isEmpty {
      print("without \(name): \(score.count) posts, \(score.text)")
    }
    for (platform, score) in held.platforms.sorted(by: { $0.key < $1.key }) {
      print("\(platform.rawValue): \(score.count) posts, \(score.text)")
    }
    print(held.all.confusion)
    print("each left out in turn: \(held.all.count) posts, \(held.all.text)")
  }

  private func write(_ text: String, _ name: String, in folder: String) throws {
    try text.write(to: URL(filePath: "\(folder)/\(name)"), atomically: true, encoding: .utf8)
  }
}

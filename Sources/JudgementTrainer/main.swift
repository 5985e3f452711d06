import Foundation
import Guidance
import KindFitting

// JudgementTrainer POSTS.jsonl [ActWeights.swift] [--misses]
// Fits the table of what a post does, reports how well it does on companies it has not seen, and writes it.

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "kinds" {
  let folds = arguments.firstIndex(of: "--folds").flatMap { index in
    index + 1 < arguments.count ? Int(arguments[index + 1]) : nil
  }
  if let index = arguments.firstIndex(of: "--folds") { arguments.removeSubrange(index...) }
  guard arguments.count > 1 else {
    print("usage: JudgementTrainer kinds DATA [FOLDER] [--folds N]")
    exit(2)
  }
  try KindTraining(
    data: arguments[1], folder: arguments.count > 2 ? arguments[2] : nil, folds: folds
  ).run()
  exit(0)
}
let showsMisses = arguments.contains("--misses")
arguments.removeAll { $0 == "--misses" }
guard let source = arguments.first else {
  print("usage: JudgementTrainer POSTS.jsonl [ActWeights.swift] [--misses]")
  exit(2)
}

let posts = try LabelledPost.read(from: source)
let fit = Fit()
let held = LeaveOneOut(posts, fit: fit)
for (name, score) in held.accounts { print("without \(name): \(score.count) posts, \(score.text)") }
print("each left out in turn: \(held.all.count) posts, \(held.all.text)")

let table = fit.table(for: posts)
if showsMisses { for miss in held.misses { print(miss.line) } }
if arguments.count > 1 {
  let text = TableSource(table: table, posts: posts.count, held: held.all).text
  try text.write(to: URL(filePath: arguments[1]), atomically: true, encoding: .utf8)
}

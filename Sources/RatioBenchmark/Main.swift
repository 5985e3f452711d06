import Foundation
import Guidance
import KindFitting

/// `RatioBenchmark DATA [--folds N] [--each]`: how far the sharing ratio can be trusted. Each organisation is judged by a
/// model that was fitted without it, by the judge, the questions and the ranges of the program itself: with no answer,
/// with 20 and 40 of the planner's questions answered, and with kinds that were said at random.
@main
struct Main {
  /// Whoever has fewer posts is not asked 40 times.
  private static let fewestForAnswers = 50

  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isEach = arguments.contains("--each")
    arguments.removeAll { $0 == "--each" }
    let folds = arguments.firstIndex(of: "--folds").flatMap { index in
      index + 1 < arguments.count ? Int(arguments[index + 1]) : nil
    }
    guard let data = arguments.first, !data.hasPrefix("-") else {
      print("usage: RatioBenchmark DATA [--folds N] [--each]")
      exit(2)
    }
    let posts = try KindPost.all(in: data)
    report(posts, folds: folds, isEach: isEach)
  }

  private static func report(_ posts: [KindPost], folds: Int?, isEach: Bool) {
    var stages = Stages()
    let names = Set(posts.filter { !$0.isMade }.map(\.organisation)).sorted()
    let parts = folds ?? names.count
    for part in 0..<parts {
      let left = Set(names.indices.filter { $0 % parts == part }.map { names[$0] })
      let model = KindFit.model(for: posts.filter { !left.contains($0.organisation) })
      for name in left.sorted() {
        let organisation = AskedOrganisation(posts.filter { $0.organisation == name }, model: model)
        guard organisation.agreed > 0 else { continue }
        if isEach { print("| \(name) | \(organisation.platform) | \(organisation.score.row) |") }
        stages.take(organisation, isAsked: organisation.agreed >= fewestForAnswers)
      }
    }
    for line in stages.lines { print(line) }
  }
}

/// What is measured of every organisation.
private struct Stages {
  private var all = Stage("no answer, all")
  private var asked = [Stage("no answer"), Stage("20 asked"), Stage("40 asked")]
  private var random = [Stage("20 at random"), Stage("40 at random"), Stage("80 at random")]

  var lines: [String] { ([all] + asked + random).map(\.line) }

  mutating func take(_ organisation: AskedOrganisation, isAsked: Bool) {
    all.add(organisation)
    guard isAsked else { return }
    var answered = organisation
    for index in asked.indices {
      if index > 0 { answered.ask(20) }
      asked[index].add(answered)
    }
    for (index, count) in [20, 40, 80].enumerated() where organisation.agreed > count + 10 {
      var answered = organisation
      answered.askAtRandom(count)
      random[index].add(answered)
    }
  }
}

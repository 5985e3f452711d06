import Guidance
import KindFitting

/// Judges each account's posts by a table that was fitted without that account.
struct LeaveOneOut {
  struct Miss {
    let post: LabelledPost
    let judged: Int
    let probability: Double
  }

  private(set) var all = Score()
  private(set) var accounts: [(name: String, score: Score)] = []
  private(set) var misses: [Miss] = []

  /// Only rows that people agreed on are judged; the contested ones help fitting.
  init(_ posts: [LabelledPost], fit: Fit) {
    for account in Set(posts.map(\.account)).sorted() {
      let table = fit.table(for: posts.filter { $0.account != account })
      var score = Score()
      for post in posts where post.account == account && post.unanimous {
        let probabilities = table.probabilities(of: post.clues)
        score.add(post.act, judged: probabilities)
        all.add(post.act, judged: probabilities)
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
        if best != post.act {
          misses.append(Miss(post: post, judged: best, probability: probabilities[best]))
        }
      }
      accounts.append((account, score))
    }
  }
}

extension LeaveOneOut.Miss {
  /// What people saw, what was judged and how surely, the text, and the clues that led astray.
  var line: String {
    let clues = post.clues.map { Clue.all[$0].name }.joined(separator: " · ")
    return
      "\(Act.allCases[post.act]) judged \(Act.allCases[judged]) \(places(probability)) | \(post.text) | \(clues)"
  }
}

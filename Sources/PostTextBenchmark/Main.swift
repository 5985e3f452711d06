import Foundation
import PostText

/// Measures how fast posts are read, or with `fuzz 1000000` whether random texts break anything. Run it from
/// the package's folder, in a release build.
@main
struct Benchmark {
  static func main() {
    let posts = Corpus.posts()
    if posts.isEmpty { print("The real posts are not beside the package: only made texts are read.") }
    let words = CommandLine.arguments.dropFirst()
    if words.first == "fuzz" {
      Fuzz.report(texts: words.dropFirst().first.flatMap { Int($0) } ?? 1_000_000, posts: posts)
    } else {
      if !posts.isEmpty { Speed.report(on: posts) }
      HostileTexts.report()
    }
  }
}
